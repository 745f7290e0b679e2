// Made by "npm run api-types" from the API's description.

export interface paths {
  '/api/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccountController_list'];
    put?: never;
    post: operations['AccountController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['AccountController_change'];
    trace?: never;
  };
  '/api/bpmn/iks-descriptor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Descriptor for bpmn-moddle: with it an editor reads and writes the own attributes with their types. */
    get: operations['BpmnController_descriptor'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bpmn/iks-schema': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** XML schema of the own attributes as a file, for other programs. */
    get: operations['BpmnController_schema'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/control-library': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The project's own risks and controls; the texts are German, the titles English as well. */
    get: operations['ControlLibraryController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The asker's own engagements. */
    get: operations['EngagementController_list'];
    put?: never;
    /** Opens an engagement; the asker becomes its lead. */
    post: operations['EngagementController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EngagementController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['EngagementController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/analysis-runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AnalysisRunController_list'];
    put?: never;
    /** Fixes rules, versions and parameters and queues the run. */
    post: operations['AnalysisRunController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/analysis-runs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AnalysisRunController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/analysis-runs/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AnalysisRunController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/analysis-runs/{id}/difference': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What changed since the last finished run before it. */
    get: operations['AnalysisRunController_difference'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/analysis-runs/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Progress as server-sent events: first the state as it is, then each change; goes on after `Last-Event-ID`. */
    get: operations['AnalysisRunController_events'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/audit-trail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first. */
    get: operations['AuditTrailController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All tests by number, withdrawn ones included. */
    get: operations['ControlTestController_list'];
    put?: never;
    post: operations['ControlTestController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/design-checklist': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Questions of the design test. */
    get: operations['ControlTestController_checklist'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/full-population': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** For each active control with a rule: what the newest run found among all payments. */
    get: operations['ControlTestController_fullPopulation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Size of a sample, and what its results would prove; nothing is kept. */
    post: operations['ControlTestController_plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ControlTestController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changing an approved test reopens it with the next revision; its sign-off is then outdated. */
    patch: operations['ControlTestController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/{id}/draw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reveals the seed and copies the payments that it draws. */
    post: operations['TestWorkController_draw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** One or more files of a multipart form, 25 MB each. */
    post: operations['TestEvidenceController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/{id}/evidence/{evidenceId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file, byte for byte; broken off when the stored bytes are no longer those. */
    get: operations['TestEvidenceController_download'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/{id}/evidence/{evidenceId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** It no longer counts; the file stays with the reason. */
    put: operations['TestEvidenceController_withdraw'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/{id}/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a payment into a single check or a walkthrough. */
    post: operations['TestWorkController_choose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/{id}/reopening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Takes an approved test up again; its sign-off stays visible as outdated. */
    put: operations['TestReviewController_reopen'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/{id}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** One cell of the matrix; the same entry sent again changes nothing. */
    put: operations['TestWorkController_result'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Back to rework with a reason. */
    put: operations['TestReviewController_sendBack'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/{id}/seed-commitment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Stores the hash of the seed; population, filters, method and size are fixed from now on. */
    put: operations['TestWorkController_commit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/{id}/sign-off': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Freigabe: only by somebody who has not worked on the test. */
    put: operations['TestReviewController_approve'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/{id}/submission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Hands the test to a second person; what is missing is told by its code. */
    put: operations['TestReviewController_submit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/control-tests/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** For good; the test stays readable with the reason. */
    put: operations['TestReviewController_withdraw'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/controls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All controls by number, withdrawn ones included. */
    get: operations['ControlController_list'];
    put?: never;
    post: operations['ControlController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/controls/from-library': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ControlLibraryController_copyControls'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/controls/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ControlController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['ControlController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/controls/{id}/assessment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** What a person concludes about the control, with the reason. */
    put: operations['ControlController_assess'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/controls/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Takes the control out of the matrix for good; it stays readable with the reason. */
    put: operations['ControlController_withdraw'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/datasets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DatasetController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/datasets/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DatasetController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/datasets/{id}/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sealed payments, filtered and sorted; persons and clerks as pseudonyms. */
    get: operations['DatasetController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/datasets/{id}/payments/{rowNo}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One payment by its number in the population (`row_no`). */
    get: operations['DatasetController_payment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Committed changes of the engagement as server-sent events: `ready` {@link LiveStartDto} first, then `change` for
     *     each; `reset` when too many were missed; `end` when the session or the membership is over. Goes on after
     *     `Last-Event-ID`.
     */
    get: operations['LiveController_events'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/exports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ExportController_list'];
    put?: never;
    /** Queues the next version of the workbook. */
    post: operations['ExportController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/exports/sheets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sheets of the workbook, in its order; those that are not mandatory may be left out. */
    get: operations['ExportController_sheets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/exports/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tells whether a workbook that came back is one that was issued, and whether its content was changed. */
    post: operations['ExportController_verify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/exports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ExportController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/exports/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The issued workbook, byte for byte; broken off when the stored bytes are no longer those. */
    get: operations['ExportController_download'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FindingController_list'];
    put?: never;
    post: operations['FindingController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/findings/numbers/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** By the shown number, `F-01` or `1`: for addresses that people can read. */
    get: operations['FindingController_getByNumber'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/findings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** With red flags, measures and history. */
    get: operations['FindingController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['FindingController_edit'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/findings/{id}/response': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Stellungnahme of the audited office. */
    put: operations['FindingController_respond'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/findings/{id}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Next step of the finding; who may do it and what it needs is told by the refusal. */
    put: operations['FindingController_move'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ImportController_list'];
    put?: never;
    post: operations['ImportController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ImportController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/imports/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Seals what was read and checked, as a population that is usable at once; what follows the import is queued. */
    post: operations['ImportController_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/imports/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ImportController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/imports/{id}/format': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Reads the preview again as the person says; the columns are then to be confirmed anew. */
    put: operations['ImportController_setFormat'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/imports/{id}/mapping': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Confirms the columns and queues the import again, also when the result of the check is not accepted: it is thrown
     *     away.
     */
    put: operations['ImportController_confirmMapping'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/imports/{id}/mapping-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mapping templates that fit the import's first file, best first. */
    get: operations['ImportController_templatesFor'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/imports/{id}/reconciliation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Compares the control total with another record, or signs the difference off with a reason. */
    put: operations['ImportController_reconcile'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/imports/{id}/rejects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** In the order of the files; values that may name persons as blocks. */
    get: operations['RejectController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/imports/{id}/rejects.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RejectController_csv'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/imports/{id}/rejects.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RejectController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/imports/{id}/rejects/row': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One rejected row with all its values, read from the original file. */
    get: operations['RejectController_row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/imports/{id}/rejects/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RejectController_summary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first. */
    get: operations['JobController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['JobController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/jobs/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks the job to stop; its events tell when it has. */
    post: operations['JobController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/jobs/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Progress as server-sent events; goes on after `Last-Event-ID`. */
    get: operations['JobController_events'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/mapping-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MappingTemplateController_list'];
    /** Creates the template or replaces the one of that name. */
    put: operations['MappingTemplateController_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/mapping-templates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Imports that used it keep their own copy. */
    delete: operations['MappingTemplateController_remove'];
    options?: never;
    head?: never;
    patch: operations['MappingTemplateController_rename'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/measures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MeasureController_list'];
    put?: never;
    post: operations['MeasureController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/measures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['MeasureController_edit'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/measures/{id}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['MeasureController_move'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/member-candidates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Accounts that the lead may choose from. */
    get: operations['MemberController_candidates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MemberController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/members/{accountId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Adds a member or changes the role. */
    put: operations['MemberController_put'];
    post?: never;
    delete: operations['MemberController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Units, posts, deputies, signing powers, services and opening hours as they are on a day, with sums. */
    get: operations['OrganisationController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation-units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole tree as a flat list; `parentId` joins it. */
    get: operations['OrganisationUnitController_list'];
    put?: never;
    post: operations['OrganisationUnitController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation-units/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['OrganisationUnitController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation/deputies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PostDeputyController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation/deputies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Also ends it, by its last day. */
    patch: operations['PostDeputyController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation/opening-hours': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OpeningHoursController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation/opening-hours/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Also ends it, by its last day. */
    patch: operations['OpeningHoursController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation/posts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PostController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation/posts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Also ends it, by its last day. */
    patch: operations['PostController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation/services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['BranchServiceController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation/services/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Also ends it, by its last day. */
    patch: operations['BranchServiceController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation/signing-powers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SigningPowerController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation/signing-powers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Also ends it, by its last day. */
    patch: operations['SigningPowerController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation/{kind}/{id}/restoration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['RecordStepController_restore'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/organisation/{kind}/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['RecordStepController_withdraw'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the engagement stands and what to do next, as far as the role may see it. */
    get: operations['OverviewController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/pathways': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All pathways by number, withdrawn ones included. */
    get: operations['PathwayController_list'];
    put?: never;
    post: operations['PathwayController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/pathways/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** With the figures of its processes: critical path, contact persons, hand-overs, what a guide would save. */
    get: operations['PathwayController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['PathwayController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/pathways/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Instead of deleting; it stays readable with the reason. */
    put: operations['PathwayController_withdraw'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/process-checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was found last on each process. */
    get: operations['ProcessChecksController_newest'];
    put?: never;
    /** Checks all processes anew, in the background. */
    post: operations['ProcessChecksController_checkAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/process-studies/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Two contents side by side, of one process or of two: for example as it is and as it shall be. */
    get: operations['ComparisonController_compare'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All processes by number, withdrawn ones included. */
    get: operations['ProcessController_list'];
    put?: never;
    /** From a template. */
    post: operations['ProcessController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Checks what is being drawn; the body is the BPMN itself as application/xml, at most 5 MB. Nothing is kept. */
    post: operations['ProcessChecksController_checkXml'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** From one BPMN 2.0 file of another tool, at most 5 MB; the original is kept byte for byte. */
    post: operations['ProcessController_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/layout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The model of the body with a new drawing; nothing is saved and nothing but the drawing changes. */
    post: operations['StepTableController_layOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/step-table': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A process from a typed or pasted table. */
    post: operations['StepTableController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/step-table/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** How a typed or pasted table is understood and would be drawn; nothing is saved. */
    post: operations['StepTableController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** With diagram and Schrittliste. */
    get: operations['ProcessController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['ProcessController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest content, with the records of controls and risks as they are now. */
    get: operations['ProcessChecksController_check'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/copies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A copy of the newest content as a process of its own. */
    post: operations['ProcessController_copy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Expected visits, times, cost, lead time and hand-overs of the newest content, each with its calculation. */
    get: operations['ProcessFiguresController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest content as a .bpmn file. */
    get: operations['ProcessContentController_current'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every saved content and every version with its decision. */
    get: operations['ProcessVersionController_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/improvement-inputs/assumptions/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** A value of an assumption instead of the usual one. */
    put: operations['ImprovementInputController_assume'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/improvement-inputs/control-results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** What a test of a control found. */
    put: operations['ImprovementInputController_test'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/improvement-inputs/{inputId}/taking-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** What is usual holds again. */
    put: operations['ImprovementInputController_takeBack'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/improvements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All proposals on the newest content, what the rules lack, and what was decided before. */
    get: operations['ImprovementController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/improvements/recommendations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Notes a proposal as a recommendation. */
    post: operations['ImprovementController_note'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/improvements/recommendations/{recommendationId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Instead of deleting. */
    put: operations['ImprovementController_withdraw'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/improvements/to-be': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a proposal over into a new Sollprozess; one that opens a gap of control is refused. */
    post: operations['ImprovementController_takeOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Sets as-is process, unit and tasks at once. */
    put: operations['ProcessVersionController_link'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/loss-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What other programs would lose of the imported file. */
    get: operations['ProcessLossController_report'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/original': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The imported file, byte for byte. */
    get: operations['ProcessContentController_original'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/picture.png': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ProcessPictureController_png'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/picture.svg': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ProcessPictureController_svg'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/revisions/{revision}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One saved content with its Schrittliste. */
    get: operations['ProcessVersionController_revision'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/simulations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Settings to begin with, and the runs with their results, newest first. */
    get: operations['SimulationController_desk'];
    put?: never;
    /** Runs in the background; the desk tells how far it is. */
    post: operations['SimulationController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/simulations/{simulationId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SimulationController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/step-table': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** As text with tabs, to be changed and drawn anew. */
    get: operations['StepSheetController_text'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/step-table/file.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StepSheetController_issue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/step-table/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the same file over, all or nothing, each conflict as it was decided. */
    post: operations['StepSheetController_takeOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/step-table/import-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What an edited table would change; nothing is changed yet. */
    post: operations['StepSheetController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/steps/{elementId}/controls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Puts exactly these controls and risks at a step; nothing else in the file changes. */
    put: operations['ProcessContentController_attach'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/suggestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes over what a name suggests; only this attribute of the file changes. */
    post: operations['ProcessContentController_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Submits the newest content for approval. */
    post: operations['ProcessVersionController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/versions/{versionId}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** By a person who has neither saved nor submitted what is new. */
    post: operations['ProcessVersionController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/versions/{versionId}/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a submission back before anybody has decided on it. */
    post: operations['ProcessVersionController_recall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/versions/{versionId}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** With the reason in the remark. */
    post: operations['ProcessVersionController_sendBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Instead of deleting: the process stays readable, with the reason. */
    post: operations['ProcessController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/processes/{id}/xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Saves the diagram; the body is the BPMN itself as application/xml, at most 5 MB. What was edited is put into the
     *     content that is there, so that everything else stays as it is, also what the editor cannot read.
     */
    put: operations['ProcessContentController_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/red-flags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Red flags about persons are left out for everybody but the lead. */
    get: operations['RedFlagController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/red-flags/bulk-disposition': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** One disposition for all red flags of a filter or list; 409 when they are not as many as expected. */
    post: operations['DispositionController_disposeAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/red-flags/bulk-disposition/{batchId}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes back what of the batch still stands. */
    post: operations['DispositionController_undoAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/red-flags/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** By rule and disposition, for the overview. */
    get: operations['RedFlagController_counts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/red-flags/facets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What each choice of rule, risk and disposition would show; every facet ignores its own filter. */
    get: operations['RedFlagController_facets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/red-flags/numbers/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** By the shown number, `A-0217` or `217`: for addresses that people can read. */
    get: operations['RedFlagController_getByNumber'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/red-flags/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** With evidence, explanation, what it is related to and the history of its disposition. */
    get: operations['RedFlagController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/red-flags/{id}/disposition': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DispositionController_dispose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/red-flags/{id}/disposition/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the last disposition back; the one before it holds again. */
    post: operations['DispositionController_undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/risk-control-matrix': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Risks and controls of one day with links, gaps, residual risk and the counts of the heat map. */
    get: operations['RiskControlMatrixController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/risks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All risks by number, withdrawn ones included. */
    get: operations['RiskController_list'];
    put?: never;
    post: operations['RiskController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/risks/from-library': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ControlLibraryController_copyRisks'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/risks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RiskController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['RiskController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/risks/{id}/controls/{controlId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** The control works against the risk; saying it twice changes nothing. */
    put: operations['RiskController_link'];
    post?: never;
    delete: operations['RiskController_unlink'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/risks/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Takes the risk out of the matrix for good; it stays readable with the reason. */
    put: operations['RiskController_withdraw'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same with the engagement's own values and, for a dataset, whether each rule fits it. */
    get: operations['RuleController_ofEngagement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that has a name or a number, for the command palette. */
    get: operations['SearchController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/signing-limits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SigningLimitController_list'];
    put?: never;
    post: operations['SigningLimitController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/signing-limits/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['SigningLimitController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/staffing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Staffing requirement per task and unit with every figure it rests on, against the posts that are there. */
    get: operations['StaffingController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/staffing-parameters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StaffingParameterController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/staffing-parameters/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Also ends it, by its last day. */
    patch: operations['StaffingParameterController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/staffing-parameters/{id}/restoration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StaffingParameterController_restore'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/staffing-parameters/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StaffingParameterController_withdraw'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/task-caseloads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TaskCaseloadController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/task-caseloads/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['TaskCaseloadController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/task-caseloads/{id}/restoration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TaskCaseloadController_restore'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/task-caseloads/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TaskCaseloadController_withdraw'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The task catalogue with caseloads, answers of the task criticism, its questions and the units. */
    get: operations['TaskController_read'];
    put?: never;
    post: operations['TaskController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/tasks/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the same file over, all or nothing, each conflict as it was decided. */
    post: operations['TaskExchangeController_takeOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/tasks/import-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What an edited table would change; nothing is changed yet. */
    post: operations['TaskExchangeController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/tasks/table.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TaskExchangeController_issue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/tasks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Another number takes the tasks below along. */
    patch: operations['TaskController_change'];
    trace?: never;
  };
  '/api/engagements/{engagementId}/tasks/{id}/criticism/{questionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Answer to one question of the task criticism. */
    put: operations['TaskController_answer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/tasks/{id}/restoration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TaskController_restore'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/tasks/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Takes the task out of the catalogue; it stays readable with the reason. */
    put: operations['TaskController_withdraw'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engagements/{engagementId}/uploads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first. */
    get: operations['UploadController_list'];
    put?: never;
    /** One or more files of a multipart form, in the order of the form. */
    post: operations['UploadController_receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/first-run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Creates the administrator and signs them in; possible only while no account exists. */
    post: operations['FirstRunController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payment-columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every column that a payment can have, in canonical order, and the formats to choose from. */
    get: operations['PaymentColumnController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payment-sample.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A year of invented payments to try the import with. */
    get: operations['PaymentTemplateController_sample'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payment-template.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PaymentTemplateController_csv'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payment-template.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PaymentTemplateController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What each role may do, in plain words: to explain why an action is not open to somebody. */
    get: operations['RoleController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every rule with what it needs and how it can be set, in the order of the registry. */
    get: operations['RuleController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in in this browser, and whether the program still waits for its first set-up. */
    get: operations['SessionController_read'];
    put?: never;
    /** Sign in; the session is in the cookie of the answer. */
    post: operations['SessionController_signIn'];
    /** Sign out. */
    delete: operations['SessionController_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change the own password; every other session of the account ends. */
    post: operations['SessionController_changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PreferencesController_read'];
    /** Replaces them as a whole. */
    put: operations['PreferencesController_put'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/time-study/rounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Random times of a multi-moment study, the same for the same seed. */
    get: operations['TimeStudyController_rounds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/time-study/sample-size': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Observations that a share with a given precision needs. */
    get: operations['TimeStudyController_size'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process answers. */
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process can do its work; 503 with the check that failed otherwise. */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AcceptedSuggestionDto: {
      /** @enum {string} */
      attribute: 'kriterium' | 'stammdatenAenderung' | 'zahlungsrelevant';
      elementId: string;
      /** @description As it stands in the file. */
      value: string;
      version: number;
    };
    AccountChangeDto: {
      /** @description False switches the account off and ends its sessions. */
      active?: boolean;
      administrator?: boolean;
      /** @description Why the account is switched off; shown to administrators. */
      deactivationReason?: string;
      displayName?: string;
      mayOpenEngagements?: boolean;
      /** @description New password for somebody who forgot theirs; ends their sessions. */
      password?: string;
      /** @description Version that was seen; another one on the server gives 409. */
      version: number;
    };
    AccountDto: {
      active: boolean;
      administrator: boolean;
      /** Format: date-time */
      createdAt: string;
      /** @description Null while it is active, or when nothing was noted. */
      deactivationReason: string | null;
      displayName: string;
      id: string;
      mayOpenEngagements: boolean;
      passwordChangeDue: boolean;
      userName: string;
      version: number;
    };
    AccountPageDto: {
      items: components['schemas']['AccountDto'][];
      page: number;
      pageSize: number;
      total: number;
    };
    AmbiguousHeaderDto: {
      candidates: (
        | 'amount'
        | 'amount_gross'
        | 'application_date'
        | 'application_no'
        | 'benefit_code'
        | 'benefit_text'
        | 'bic'
        | 'budget_line'
        | 'captured_at'
        | 'captured_by'
        | 'card_id'
        | 'case_number'
        | 'cash_code'
        | 'cash_desk'
        | 'cost_center'
        | 'cost_object'
        | 'currency'
        | 'debit_credit'
        | 'decision_date'
        | 'decision_no'
        | 'determined_at'
        | 'determined_by'
        | 'document_date'
        | 'document_hash'
        | 'document_no'
        | 'due_date'
        | 'end_to_end_id'
        | 'export_run_id'
        | 'fiscal_year'
        | 'gl_account'
        | 'household_id'
        | 'iban'
        | 'law'
        | 'legacy_account'
        | 'legacy_payment_id'
        | 'legal_paragraph'
        | 'loan'
        | 'municipality_ags'
        | 'note'
        | 'offset_amount'
        | 'one_time'
        | 'order_no'
        | 'ordered_at'
        | 'ordered_by'
        | 'org_unit'
        | 'payee_id'
        | 'payee_name'
        | 'payee_type'
        | 'payment_date'
        | 'payment_id'
        | 'payment_method'
        | 'period_from'
        | 'period_to'
        | 'person_birth_date'
        | 'person_id'
        | 'person_name'
        | 'picked_up_by'
        | 'receipt_no'
        | 'released_at_1'
        | 'released_at_2'
        | 'released_by_1'
        | 'released_by_2'
        | 'remittance'
        | 'return_reason'
        | 'returned_at'
        | 'reversal_of'
        | 'run_id'
        | 'run_type'
        | 'source_system'
        | 'status'
        | 'tenant_key'
        | 'value_date'
      )[];
      header: string;
    };
    AmountsChartDto: {
      bars: components['schemas']['ChartBarDto'][];
      /** @enum {string} */
      kind: 'amounts';
      /** @description The limit that the amounts are held against. */
      limitCents: number | null;
      /** @description Null where a sum says nothing. */
      totalCents: number | null;
    };
    AnalysisRunDto: {
      /** @description Red flags that were new, and those known already; without those about persons, except for the lead. */
      added: number;
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      createdByName: string;
      dataset: components['schemas']['RunDatasetDto'];
      datasetId: string;
      /** Format: date-time */
      endedAt: string | null;
      /** @enum {string} */
      followUp: 'none' | 'workbook';
      id: string;
      /** @description Follow it at /analysis-runs/{id}/events. */
      jobId: string | null;
      land: string;
      /** @description Not found any more; null where those about persons cannot be told apart. */
      notSeen: number | null;
      number: number;
      /** @description In the order of the rules; empty until the run is done. */
      outcomes: components['schemas']['RunOutcomeDto'][];
      problemCode: string | null;
      /** @description While it is at work. */
      progress: components['schemas']['RunSnapshotDto'] | null;
      /** @description Hash over all that was found, equal on every engine and machine; null until the run is done. */
      resultSha256: string | null;
      ruleSet: string;
      rules: components['schemas']['RunRuleDto'][];
      seenAgain: number;
      signingLimits: components['schemas']['RunSigningLimitDto'][];
      /** Format: date-time */
      startedAt: string | null;
      /** @enum {string} */
      state: 'cancelled' | 'done' | 'failed' | 'running' | 'waiting';
      version: number;
    };
    AnalysisRunPageDto: {
      items: components['schemas']['AnalysisRunDto'][];
      page: number;
      pageSize: number;
      total: number;
    };
    ArrivalsDto: {
      /** @description Cases come during office hours only. */
      officeHours: boolean;
      /**
       * @description `random`: Poisson process; `even`: equal distances.
       * @enum {string}
       */
      pattern: 'even' | 'random';
      /** @enum {string} */
      per: 'working-day' | 'year';
      /** @description Cases. */
      rate: number;
    };
    AssessmentDto: {
      /** @enum {string} */
      assessment: 'effective' | 'not-effective' | 'not-tested' | 'partly';
      /** @description What the assessment rests on; a blank one is refused. */
      reason: string;
      /** @description Version that was seen. */
      version: number;
    };
    AssumptionEntryDto: {
      base: number;
      high: number;
      low: number;
      /** @description Where the figure comes from. */
      source: string;
      version: number;
    };
    AttributeDeviationsDto: {
      /** @description Place of the attribute, from 0. */
      attribute: number;
      deviations: number;
      name: string;
    };
    AttributeSuggestionDto: {
      /** @enum {string} */
      attribute: 'kriterium' | 'stammdatenAenderung' | 'zahlungsrelevant';
      elementId: string;
      /** @enum {string} */
      value: 'aendert' | 'begruendet' | 'betrag' | 'nein' | 'ordnetAn' | 'true' | 'zahltAus';
      /** @description The part of the name that it rests on. */
      word: string;
    };
    AuditEntryDto: {
      action: string;
      actorId: string;
      actorName: string | null;
      /** @description Named values that are nobody's personal data. */
      details: {
        [key: string]: (string | number | boolean) | null;
      } | null;
      /** @description Of this entry and, through it, of every entry before it. */
      hash: string;
      id: string;
      objectId: string;
      /** @description What people call it: `A-0001`, `F-01`, a file name; null where it has no name. */
      objectLabel: string | null;
      objectType: string;
      /** Format: date-time */
      occurredAt: string;
    };
    AuditPageDto: {
      items: components['schemas']['AuditEntryDto'][];
      page: number;
      pageSize: number;
      total: number;
    };
    BothLanguagesDto: {
      de: string;
      en: string;
    };
    BranchDto: {
      /** @description Services are offered, and none of them is worked on. */
      counsellingOnly: boolean;
      /** @description Of the opening hours that hold on the day. */
      minutesPerWeek: number;
      openingHours: components['schemas']['OpeningHoursDto'][];
      services: components['schemas']['BranchServiceDto'][];
      unitId: string;
    };
    BranchServiceChangeDto: {
      /** @enum {string} */
      kind?: 'counselling-only' | 'processing';
      name?: string | null;
      /** @enum {string} */
      service?:
        | 'asylum-benefits'
        | 'basic-income-support'
        | 'cash-payment'
        | 'child-care'
        | 'debt-counselling'
        | 'education-package'
        | 'housing-benefit'
        | 'integration-guidance'
        | 'other'
        | 'social-assistance';
      validFrom?: string | null;
      /** @description Ending a record is setting its last day. */
      validTo?: string | null;
      /** @description Version that was seen; another one on the server gives 409 with both. */
      version: number;
    };
    BranchServiceDto: {
      holds: boolean;
      id: string;
      /** @enum {string} */
      kind: 'counselling-only' | 'processing';
      /** @description Only of `other`. */
      name: string | null;
      /** @enum {string} */
      service:
        | 'asylum-benefits'
        | 'basic-income-support'
        | 'cash-payment'
        | 'child-care'
        | 'debt-counselling'
        | 'education-package'
        | 'housing-benefit'
        | 'integration-guidance'
        | 'other'
        | 'social-assistance';
      validFrom: string | null;
      validTo: string | null;
      version: number;
    };
    BulkDispositionDto: {
      /** @enum {string} */
      disposition: 'cleared' | 'confirmed' | 'open' | 'query';
      /** @description How many red flags the person was told; when it differs, nothing is changed. */
      expectedCount: number;
      /** @description Named like the list's query; may be left out when `ids` are given. Both together: what is in both. */
      filter?: components['schemas']['RedFlagFilterDto'];
      ids?: string[];
      /**
       * @description One sentence; required for everything but `open`.
       * @default null
       */
      reason: string | null;
    };
    BulkResultDto: {
      /** @description To take it back with. */
      batchId: string;
      count: number;
    };
    BulkUndoResultDto: {
      /** @description Left as they are, because somebody judged them anew since or took them back already. */
      kept: number;
      undone: number;
    };
    CalculationLineDto: {
      /** @description Null for what was given. */
      formula: components['schemas']['BothLanguagesDto'] | null;
      key: string;
      label: components['schemas']['BothLanguagesDto'];
      /**
       * @description `share` is a fraction of 1.
       * @enum {string}
       */
      unit: 'cents' | 'count' | 'factor' | 'share';
      value: number;
    };
    CandidateDto: {
      displayName: string;
      id: string;
      userName: string;
    };
    ChartBarDto: {
      cents: number;
      /** @description The payments that make it a red flag. */
      emphasised: boolean;
      /** @description Plain date of the payment; empty when it has none. */
      label: string;
    };
    CheckRequestDto: {
      jobId: string;
    };
    CheckedFileDto: {
      accepted: number;
      name: string;
      rejected: number;
      rows: number;
    };
    ChosenItemDto: {
      /** @description Number of the payment in the test's population. */
      rowNo: number;
    };
    ColumnMappingDto: {
      /** @description Canonical column by source header, exactly as it stands in the file. */
      columns: {
        [key: string]:
          | 'amount'
          | 'amount_gross'
          | 'application_date'
          | 'application_no'
          | 'benefit_code'
          | 'benefit_text'
          | 'bic'
          | 'budget_line'
          | 'captured_at'
          | 'captured_by'
          | 'card_id'
          | 'case_number'
          | 'cash_code'
          | 'cash_desk'
          | 'cost_center'
          | 'cost_object'
          | 'currency'
          | 'debit_credit'
          | 'decision_date'
          | 'decision_no'
          | 'determined_at'
          | 'determined_by'
          | 'document_date'
          | 'document_hash'
          | 'document_no'
          | 'due_date'
          | 'end_to_end_id'
          | 'export_run_id'
          | 'fiscal_year'
          | 'gl_account'
          | 'household_id'
          | 'iban'
          | 'law'
          | 'legacy_account'
          | 'legacy_payment_id'
          | 'legal_paragraph'
          | 'loan'
          | 'municipality_ags'
          | 'note'
          | 'offset_amount'
          | 'one_time'
          | 'order_no'
          | 'ordered_at'
          | 'ordered_by'
          | 'org_unit'
          | 'payee_id'
          | 'payee_name'
          | 'payee_type'
          | 'payment_date'
          | 'payment_id'
          | 'payment_method'
          | 'period_from'
          | 'period_to'
          | 'person_birth_date'
          | 'person_id'
          | 'person_name'
          | 'picked_up_by'
          | 'receipt_no'
          | 'released_at_1'
          | 'released_at_2'
          | 'released_by_1'
          | 'released_by_2'
          | 'remittance'
          | 'return_reason'
          | 'returned_at'
          | 'reversal_of'
          | 'run_id'
          | 'run_type'
          | 'source_system'
          | 'status'
          | 'tenant_key'
          | 'value_date';
      };
      /**
       * @description How dates and amounts are written, by source header, where the person decides it; `1.234,56 | 1,234.56` allows the
       *     decimal point beside the comma, and what both read differently (`1.115`) stays a reject.
       */
      formats?: {
        [key: string]: string;
      };
      /** @description Headers that stay without a canonical column although their name is known. */
      leftOut?: string[];
    };
    ColumnPreviewDto: {
      /** @description Canonical columns that the header may mean. */
      candidates: (
        | 'amount'
        | 'amount_gross'
        | 'application_date'
        | 'application_no'
        | 'benefit_code'
        | 'benefit_text'
        | 'bic'
        | 'budget_line'
        | 'captured_at'
        | 'captured_by'
        | 'card_id'
        | 'case_number'
        | 'cash_code'
        | 'cash_desk'
        | 'cost_center'
        | 'cost_object'
        | 'currency'
        | 'debit_credit'
        | 'decision_date'
        | 'decision_no'
        | 'determined_at'
        | 'determined_by'
        | 'document_date'
        | 'document_hash'
        | 'document_no'
        | 'due_date'
        | 'end_to_end_id'
        | 'export_run_id'
        | 'fiscal_year'
        | 'gl_account'
        | 'household_id'
        | 'iban'
        | 'law'
        | 'legacy_account'
        | 'legacy_payment_id'
        | 'legal_paragraph'
        | 'loan'
        | 'municipality_ags'
        | 'note'
        | 'offset_amount'
        | 'one_time'
        | 'order_no'
        | 'ordered_at'
        | 'ordered_by'
        | 'org_unit'
        | 'payee_id'
        | 'payee_name'
        | 'payee_type'
        | 'payment_date'
        | 'payment_id'
        | 'payment_method'
        | 'period_from'
        | 'period_to'
        | 'person_birth_date'
        | 'person_id'
        | 'person_name'
        | 'picked_up_by'
        | 'receipt_no'
        | 'released_at_1'
        | 'released_at_2'
        | 'released_by_1'
        | 'released_by_2'
        | 'remittance'
        | 'return_reason'
        | 'returned_at'
        | 'reversal_of'
        | 'run_id'
        | 'run_type'
        | 'source_system'
        | 'status'
        | 'tenant_key'
        | 'value_date'
      )[];
      emptyShare: number;
      /** @description Format in which the column is read, for example `dd.mm.yy` or `1.234,56`; null for texts. */
      format: string | null;
      /** @enum {string|null} */
      formatState: 'ambiguous' | 'chosen' | 'given' | 'mixed' | 'none' | null;
      /** @description Formats to choose from: each reads at least one of the values. */
      formats: string[];
      header: string;
      masked: boolean;
      /** @enum {string|null} */
      matchedBy: 'elimination' | 'exact' | 'given' | 'synonym' | null;
      /**
       * @description Why there is no target.
       * @enum {string|null}
       */
      openReason: 'ambiguous' | 'doubled' | 'left-out' | 'unknown' | null;
      readableShare: number;
      /** @description Up to three different values; blocks where the column may name persons. */
      samples: string[];
      /** @description The header that has the column, where the reason is `doubled`. */
      takenBy: string | null;
      /**
       * @description Proposed or confirmed canonical column; null: kept without one.
       * @enum {string|null}
       */
      target:
        | 'amount'
        | 'amount_gross'
        | 'application_date'
        | 'application_no'
        | 'benefit_code'
        | 'benefit_text'
        | 'bic'
        | 'budget_line'
        | 'captured_at'
        | 'captured_by'
        | 'card_id'
        | 'case_number'
        | 'cash_code'
        | 'cash_desk'
        | 'cost_center'
        | 'cost_object'
        | 'currency'
        | 'debit_credit'
        | 'decision_date'
        | 'decision_no'
        | 'determined_at'
        | 'determined_by'
        | 'document_date'
        | 'document_hash'
        | 'document_no'
        | 'due_date'
        | 'end_to_end_id'
        | 'export_run_id'
        | 'fiscal_year'
        | 'gl_account'
        | 'household_id'
        | 'iban'
        | 'law'
        | 'legacy_account'
        | 'legacy_payment_id'
        | 'legal_paragraph'
        | 'loan'
        | 'municipality_ags'
        | 'note'
        | 'offset_amount'
        | 'one_time'
        | 'order_no'
        | 'ordered_at'
        | 'ordered_by'
        | 'org_unit'
        | 'payee_id'
        | 'payee_name'
        | 'payee_type'
        | 'payment_date'
        | 'payment_id'
        | 'payment_method'
        | 'period_from'
        | 'period_to'
        | 'person_birth_date'
        | 'person_id'
        | 'person_name'
        | 'picked_up_by'
        | 'receipt_no'
        | 'released_at_1'
        | 'released_at_2'
        | 'released_by_1'
        | 'released_by_2'
        | 'remittance'
        | 'return_reason'
        | 'returned_at'
        | 'reversal_of'
        | 'run_id'
        | 'run_type'
        | 'source_system'
        | 'status'
        | 'tenant_key'
        | 'value_date'
        | null;
      /** @enum {string|null} */
      type: 'boolean' | 'cents' | 'date' | 'integer' | 'text' | 'timestamp' | null;
    };
    ComparedContentDto: {
      counts: components['schemas']['ModelCountsDto'];
      hits: components['schemas']['HitCountsDto'];
      /** @enum {string} */
      kind: 'as-is' | 'to-be';
      name: string;
      number: number;
      processId: string;
      revision: number;
      /** @description BPMN 2.0. */
      xml: string;
    };
    ConfirmMappingDto: {
      mapping: components['schemas']['ColumnMappingDto'];
      /** @description Version that the person looked at; when the import has gone on since, it is a conflict. */
      version?: number;
    };
    ContentStandingDto: {
      /** @description Version in force, also when the content has gone on since. */
      approvedNumber: number | null;
      /**
       * @description Of the newest content.
       * @enum {string}
       */
      state: 'approved' | 'draft' | 'returned' | 'submitted';
      /** @description Of the version that the content is, or that it becomes when it is submitted. */
      versionNumber: number;
    };
    ControlChangeDto: {
      description?: string;
      /** @enum {string} */
      effect?: 'corrective' | 'detective' | 'preventive';
      evidence?: string;
      /** @enum {string} */
      execution?: 'automatic' | 'it-dependent' | 'manual';
      /** @enum {string} */
      frequency?:
        | 'annual'
        | 'daily'
        | 'event'
        | 'half-yearly'
        | 'many-daily'
        | 'monthly'
        | 'quarterly'
        | 'weekly';
      isKey?: boolean;
      /** @enum {string} */
      kind?:
        | 'access'
        | 'four-eyes'
        | 'limit'
        | 'log'
        | 'plausibility'
        | 'reconciliation'
        | 'sampling'
        | 'segregation';
      legalBasis?: components['schemas']['LegalBasisDto'][];
      objective?: string;
      performerRole?: string;
      ruleId?: string | null;
      testStep?: string;
      title?: string;
      validFrom?: string | null;
      validTo?: string | null;
      /** @description Version that was seen; another one on the server gives 409 with both. */
      version: number;
    };
    ControlDto: {
      /** Format: date-time */
      assessedAt: string | null;
      assessedBy: string | null;
      /** @enum {string} */
      assessment: 'effective' | 'not-effective' | 'not-tested' | 'partly';
      assessmentReason: string | null;
      /** @description K-01; steps of process models name the control by it. */
      code: string;
      description: string;
      /** @enum {string} */
      effect: 'corrective' | 'detective' | 'preventive';
      /** @description Nachweis. */
      evidence: string;
      /** @enum {string} */
      execution: 'automatic' | 'it-dependent' | 'manual';
      /** @enum {string} */
      frequency:
        | 'annual'
        | 'daily'
        | 'event'
        | 'half-yearly'
        | 'many-daily'
        | 'monthly'
        | 'quarterly'
        | 'weekly';
      id: string;
      /** @description Schlüsselkontrolle. */
      isKey: boolean;
      /** @enum {string} */
      kind:
        | 'access'
        | 'four-eyes'
        | 'limit'
        | 'log'
        | 'plausibility'
        | 'reconciliation'
        | 'sampling'
        | 'segregation';
      legalBasis: components['schemas']['LegalBasisDto'][];
      /** @description Library entry that it was copied from. */
      libraryId: string | null;
      number: number;
      /** @description Kontrollziel. */
      objective: string;
      /** @description Function that performs it, never a person. */
      performerRole: string;
      /** @description Linked risks, withdrawn ones included. */
      riskIds: string[];
      /** @description Red-flag rule that tests it on the full population. */
      ruleId: string | null;
      /** @enum {string} */
      state: 'active' | 'withdrawn';
      /** @description How an auditor tests it. */
      testStep: string;
      title: string;
      validFrom: string | null;
      validTo: string | null;
      version: number;
      withdrawnReason: string | null;
    };
    ControlGapsDto: {
      controlsWithoutRisk: string[];
      /** @description No step of a process model names them. */
      controlsWithoutStep: string[];
      controlsWithoutTest: string[];
      /** @description Those of `controlsWithoutTest` that are key controls. */
      keyControlsNotTested: string[];
      risksWithoutControl: string[];
    };
    ControlHitRateDto: {
      /** @description Number and name of the control, and its step. */
      control: string;
      entered: components['schemas']['EnteredDto'] | null;
      name: string;
      result: components['schemas']['ControlResultDto'] | null;
      stepId: string;
    };
    ControlLibraryDto: {
      controls: components['schemas']['LibraryControlDto'][];
      risks: components['schemas']['LibraryRiskDto'][];
    };
    ControlResultDto: {
      errors: number;
      /** @description Cases looked at. */
      n: number;
    };
    ControlResultEntryDto: {
      /** @description Number of the control. */
      control: string;
      errors: number;
      /** @description Cases looked at. */
      n: number;
      /** @description Where the figure comes from. */
      source: string;
      version: number;
    };
    ControlTestChangeDto: {
      /** @description With results, attributes are only renamed or added. */
      attributes?: string[];
      checklist?: components['schemas']['DesignAnswerDto'][];
      conclusion?: string;
      confidence?: number;
      /** Format: uuid */
      datasetId?: string | null;
      /** @enum {string|null} */
      deficiency?: 'K0' | 'K1' | 'K2' | 'K3' | 'K4' | null;
      expected?: number;
      filters?: components['schemas']['TestFilterDto'][];
      /** @enum {string} */
      method?: 'binomial' | 'hypergeometric' | 'monetary-unit' | 'poisson';
      objective?: string;
      size?: number;
      tolerable?: number;
      /** @enum {string|null} */
      verdict?: 'effective' | 'not-effective' | 'partly' | null;
      /** @description Version of the test that was seen. */
      version: number;
    };
    ControlTestFileDto: {
      /** @description Deviations with which the size still proves the control effective; null: not even none. */
      allowedDeviations: number | null;
      /** @description Columns of the matrix; results name them by their place, from 0. */
      attributes: string[];
      bookValueCents: number | null;
      checklist: components['schemas']['DesignAnswerDto'][];
      /** @description What a clean result of the planned size would prove; null without a size. */
      cleanBound: number | null;
      /** @description T-01. */
      code: string;
      /** Format: date-time */
      committedAt: string | null;
      conclusion: string;
      confidence: number;
      control: components['schemas']['TestedControlDto'];
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      datasetId: string | null;
      /** @enum {string|null} */
      deficiency: 'K0' | 'K1' | 'K2' | 'K3' | 'K4' | null;
      /** @description SHA-256 of the content; sent back with the sign-off. */
      digest: string;
      /** Format: date-time */
      drawnAt: string | null;
      /** @description Null without items that count. */
      evaluation: components['schemas']['TestEvaluationDto'] | null;
      /** @description Oldest first, withdrawn ones included. */
      evidence: components['schemas']['TestEvidenceDto'][];
      expected: number;
      filters: components['schemas']['TestFilterDto'][];
      id: string;
      intervalCents: number | null;
      items: components['schemas']['TestItemDto'][];
      /** @enum {string} */
      kind: 'design' | 'effectiveness' | 'single' | 'walkthrough';
      /** @description False for everybody who has worked on the test. */
      mayReview: boolean;
      /** @enum {string} */
      method: 'binomial' | 'hypergeometric' | 'monetary-unit' | 'poisson';
      /** @description What is still missing before it may be submitted. */
      missing: (
        | 'checklist-complete'
        | 'every-item-rated'
        | 'evidence-of-deviations'
        | 'sample-complete'
        | 'verdict'
      )[];
      number: number;
      objective: string;
      /** @description Who has worked on it or signed it off. */
      persons: components['schemas']['TestPersonDto'][];
      /** @description Payments that pass the filters; null before the seed is committed. */
      populationRows: number | null;
      /** @description SHA-256 of the sealed population; null before the seed is committed. */
      populationSha256: string | null;
      results: components['schemas']['TestResultDto'][];
      /** @description Counted up whenever a reviewed test is worked on again. */
      revision: number;
      /** @description Revealed with the draw. */
      seed: string | null;
      /** @description SHA-256 of the seed. */
      seedCommitment: string | null;
      /**
       * @description `outdated`: "Freigabe veraltet".
       * @enum {string}
       */
      signOff: 'none' | 'outdated' | 'valid';
      size: number;
      /** @enum {string} */
      state: 'approved' | 'archived' | 'draft' | 'in-review' | 'rework' | 'withdrawn';
      /** @description Oldest first; old sign-offs stay. */
      steps: components['schemas']['TestStepDto'][];
      /** @enum {string|null} */
      suggestedDeficiency: 'K0' | 'K1' | 'K2' | 'K3' | 'K4' | null;
      /** @enum {string|null} */
      suggestedVerdict: 'effective' | 'not-effective' | 'partly' | null;
      tolerable: number;
      /** @enum {string|null} */
      verdict: 'effective' | 'not-effective' | 'partly' | null;
      version: number;
    };
    ControlsFromLibraryDto: {
      /** @description Ids of library entries. */
      libraryIds: string[];
    };
    CopiedEntriesDto: {
      controls: components['schemas']['ControlDto'][];
      /** @description Number of new links between risks and controls, those to earlier copies included. */
      links: number;
      risks: components['schemas']['RiskDto'][];
    };
    CriticismAnswerDto: {
      /**
       * @description Null takes the answer back.
       * @default null
       * @enum {string|null}
       */
      answer?: 'no' | 'research' | 'yes' | null;
      /**
       * @description What follows from the answer.
       * @default
       */
      proposal?: string;
      /** @default  */
      remark?: string;
      /** @description Version that was seen; 0 when there was no answer yet. */
      version: number;
    };
    CriticismQuestionDto: {
      de: string;
      en: string;
      id: string;
      /**
       * @description The answer that points to something that can be dropped or done better.
       * @enum {string}
       */
      opening: 'no' | 'research' | 'yes';
      /** @enum {string} */
      part: 'execution' | 'purpose';
    };
    CurrencyTotalDto: {
      /** @description As it stands in the file; null where none is named. */
      currency: string | null;
      rows: number;
      totalCents: number;
    };
    DatasetDto: {
      /** @description Columns of the payments table, in its order. */
      columns: components['schemas']['ShownColumnDto'][];
      /** @description Names of the source files, to call the population by. */
      fileNames: string[];
      firstPaymentDate: string | null;
      id: string;
      importId: string;
      lastPaymentDate: string | null;
      /** @description Counts, totals, columns and source files. */
      manifest: components['schemas']['PopulationManifestDto'];
      rows: number;
      /** Format: date-time */
      sealedAt: string;
      sealedBy: string;
      /** @description SHA-256 of the content in canonical order. */
      sha256: string;
      totalCents: number;
      warnings: components['schemas']['ToldProblemDto'][];
    };
    DatasetPageDto: {
      items: components['schemas']['DatasetDto'][];
      page: number;
      pageSize: number;
      total: number;
    };
    DesignAnswerDto: {
      /** @enum {string} */
      answer: 'no' | 'not-applicable' | 'partly' | 'yes';
      /** @description Key of a question of the checklist. */
      question: string;
      /** @default  */
      remark?: string;
    };
    DesignQuestionDto: {
      key: string;
      /** @description Provision that asks for it; null: good practice. */
      legalBasis: string | null;
      text: components['schemas']['BothLanguagesDto'];
    };
    DifferenceDto: {
      afterId: string | null;
      /** @description Element of the earlier diagram; null for what was added. */
      beforeId: string | null;
      changes: components['schemas']['PropertyChangeDto'][];
      /** @description What kind of element it is. */
      element: components['schemas']['BothLanguagesDto'];
      /**
       * @description Controls and risks are shown at their step.
       * @enum {string}
       */
      elementKind:
        | 'control'
        | 'data'
        | 'flow'
        | 'lane'
        | 'message'
        | 'participant'
        | 'process'
        | 'risk'
        | 'step';
      /** @description Why two elements are taken for the same; null when their ids say so. */
      guess: components['schemas']['BothLanguagesDto'] | null;
      /** @enum {string} */
      kind: 'added' | 'changed' | 'removed';
      /** @enum {string|null} */
      match: 'ends' | 'id' | 'name' | 'name-and-role' | 'only-one' | null;
      title: components['schemas']['BothLanguagesDto'];
    };
    DisposalDto: {
      /** @description The bulk disposition that it was part of. */
      batchId: string | null;
      /** Format: date-time */
      disposedAt: string;
      disposedBy: string;
      disposedByName: string | null;
      /** @enum {string} */
      disposition: 'cleared' | 'confirmed' | 'open' | 'query';
      reason: string | null;
      step: number;
      undoes: number | null;
    };
    DispositionDto: {
      /** @enum {string} */
      disposition: 'cleared' | 'confirmed' | 'open' | 'query';
      /**
       * @description One sentence; required for everything but `open`.
       * @default null
       */
      reason: string | null;
      /** @description Version that was seen. */
      version: number;
    };
    DispositionFacetDto: {
      count: number;
      /** @enum {string} */
      disposition: 'cleared' | 'confirmed' | 'open' | 'query';
    };
    DrawDto: {
      /** @description Has to fit the commitment. */
      seed: string;
      version: number;
    };
    EffectDto: {
      /** @description How much had to be assumed on both sides together. */
      assumptions: number;
      /** @description Taken for both sides, so that only the process makes a difference. */
      casesPerYear: number | null;
      figures: components['schemas']['EffectFigureDto'][];
    };
    EffectFigureDto: {
      after: components['schemas']['FigureRangeDto'] | null;
      /** @description Null when it cannot be computed, for want of cases per year or of rates. */
      before: components['schemas']['FigureRangeDto'] | null;
      /** @enum {string} */
      name:
        | 'centsPerYear'
        | 'handOvers'
        | 'leadTimeHours'
        | 'mediaBreaks'
        | 'minutesPerCase'
        | 'posts'
        | 'rolesMet';
      /** @enum {string} */
      unit: 'cents' | 'count' | 'hours' | 'minutes' | 'posts';
    };
    EngagementChangeDto: {
      authorityName?: string;
      cashLimitCents?: number;
      confidentiality?: string;
      /** @enum {string} */
      land?:
        | 'BB'
        | 'BE'
        | 'BW'
        | 'BY'
        | 'HB'
        | 'HE'
        | 'HH'
        | 'MV'
        | 'NI'
        | 'NW'
        | 'RP'
        | 'SH'
        | 'SL'
        | 'SN'
        | 'ST'
        | 'TH';
      number?: string;
      periodFrom?: string;
      periodTo?: string;
      retentionYears?: number;
      ruleOverrides?: {
        [key: string]: {
          [key: string]: string | number | boolean;
        };
      };
      /** @enum {string} */
      status?: 'closed' | 'in-progress' | 'planning' | 'reporting';
      subject?: string;
      title?: string;
      /** @description Version that was seen; another one on the server gives 409 with both. */
      version: number;
    };
    EngagementDto: {
      authorityName: string;
      cashLimitCents: number;
      confidentiality: string;
      /** Format: date-time */
      createdAt: string;
      id: string;
      /** @description The synthetic town: everybody is its lead. */
      isSample: boolean;
      /** @enum {string} */
      land:
        | 'BB'
        | 'BE'
        | 'BW'
        | 'BY'
        | 'HB'
        | 'HE'
        | 'HH'
        | 'MV'
        | 'NI'
        | 'NW'
        | 'RP'
        | 'SH'
        | 'SL'
        | 'SN'
        | 'ST'
        | 'TH';
      /** @description Who has led it longest; null in the sample. */
      leadName: string | null;
      number: string;
      periodFrom: string;
      periodTo: string;
      permissions: (
        | 'account:read'
        | 'account:write'
        | 'analysis:read'
        | 'analysis:run'
        | 'audit-trail:read'
        | 'control-test:approve'
        | 'control-test:read'
        | 'control-test:write'
        | 'control:read'
        | 'control:write'
        | 'engagement:list'
        | 'engagement:open'
        | 'engagement:read'
        | 'engagement:write'
        | 'finding:read'
        | 'finding:read-own'
        | 'finding:write'
        | 'import:read'
        | 'import:write'
        | 'measure:read'
        | 'measure:read-own'
        | 'measure:write'
        | 'measure:write-own'
        | 'member:read'
        | 'member:write'
        | 'organisation-unit:read'
        | 'organisation-unit:write'
        | 'payment:read'
        | 'process:approve'
        | 'process:read'
        | 'process:write'
        | 'red-flag:dispose'
        | 'red-flag:read'
        | 'red-flag:read-persons'
        | 'report:issue'
        | 'report:read'
        | 'session:own'
        | 'settings:read'
        | 'settings:write'
        | 'signing-limit:read'
        | 'signing-limit:write'
        | 'task:read'
        | 'task:write'
      )[];
      retentionYears: number;
      /**
       * @description The asker's role, and what it allows: to hide or explain actions.
       * @enum {string}
       */
      role: 'auditor' | 'consultant' | 'lead' | 'manager' | 'reader';
      ruleOverrides: {
        [key: string]: {
          [key: string]: string | number | boolean;
        };
      };
      /** @enum {string} */
      status: 'closed' | 'in-progress' | 'planning' | 'reporting';
      subject: string;
      title: string;
      /**
       * Format: date-time
       * @description When anything in the engagement was last changed.
       */
      updatedAt: string;
      version: number;
    };
    EngagementPageDto: {
      items: components['schemas']['EngagementDto'][];
      page: number;
      pageSize: number;
      total: number;
    };
    EnteredDto: {
      /** Format: date-time */
      at: string;
      byName: string;
      id: string;
      source: string;
      version: number;
    };
    EstimateDto: {
      high: number | null;
      low: number | null;
      value: number;
    };
    EvidenceDto: {
      amountCents: number;
      benefitType: string | null;
      captured: string | null;
      capturedAt: string | null;
      caseNumber: string | null;
      method: string | null;
      payee: string | null;
      paymentDate: string | null;
      released: string | null;
      rowNo: number;
      sourceFile: string;
      sourceLine: number;
      voucherNumber: string | null;
    };
    EvidenceWithdrawalDto: {
      /** @description A blank one is refused. */
      reason: string;
    };
    ExplanationDto: {
      /** @description Explanations that would make the red flag harmless. */
      harmless: string[];
      /** @description What to ask for. */
      requests: string[];
    };
    ExplanationsDto: {
      de: components['schemas']['ExplanationDto'];
      en: components['schemas']['ExplanationDto'];
    };
    ExportDto: {
      bytes: number | null;
      fileName: string | null;
      fileSha256: string | null;
      id: string;
      /** Format: date-time */
      issuedAt: string;
      issuedBy: string;
      issuedByName: string;
      jobId: string | null;
      /** @enum {string} */
      language: 'de' | 'en';
      /** @description Version, from 1. */
      number: number;
      problemCode: string | null;
      /** @description Null once it has ended. */
      progress: components['schemas']['ExportProgressDto'] | null;
      runId: string;
      runNumber: number;
      /** @description Keys of the sheets that are in it. */
      sheets: string[];
      /** @enum {string} */
      state: 'cancelled' | 'failed' | 'issued' | 'running' | 'waiting';
      /** @enum {string} */
      variant: 'complete' | 'council';
      withPersons: boolean;
    };
    ExportPageDto: {
      items: components['schemas']['ExportDto'][];
      page: number;
      pageSize: number;
      total: number;
    };
    ExportProgressDto: {
      /** @description Red flags written. */
      done: number;
      phase: string | null;
      total: number | null;
    };
    ExportSheetDto: {
      key: string;
      /** @description In every workbook. */
      mandatory: boolean;
      name: components['schemas']['RuleTextDto'];
    };
    FactorDto: {
      divides: boolean;
      /** @enum {string} */
      name:
        | 'casesPerYear'
        | 'centsPerCase'
        | 'centsPerHour'
        | 'distribution'
        | 'hoursEach'
        | 'minutesEach'
        | 'minutesPerCase'
        | 'minutesPerHour'
        | 'minutesPerYear'
        | 'quota'
        | 'saved'
        | 'share'
        | 'times'
        | 'visits'
        | 'workingMinutes';
      value: number;
    };
    FieldErrorDto: {
      /** @description The rule that was broken, for example `maxLength`. */
      code: string;
      /** @description Path in the body or query, for example `members.0.role`. */
      field: string;
      /** @description In the language asked for. */
      message: string;
    };
    FigureDto: {
      lines: components['schemas']['TraceLineDto'][];
      /** @enum {string} */
      unit: 'cents' | 'count' | 'hours' | 'minutes' | 'posts';
      value: components['schemas']['RangeDto'];
    };
    FigureParameterDto: {
      address: string | null;
      /** @description Year or day that it holds for. */
      asOf: string | null;
      /** @enum {string} */
      kind: 'distribution-material' | 'distribution-personal' | 'hourly-rate' | 'working-minutes';
      note: string | null;
      /** @description The engagement recorded it; otherwise a published figure stands in. */
      own: boolean;
      payGrade: string | null;
      source: string;
      /** @description Minutes per year, hundredths of a percent, or cents per hour. */
      value: number;
      verified: boolean;
    };
    FigureRangeDto: {
      base: number;
      high: number;
      low: number;
    };
    FiguresNoteDto: {
      /** @description Steps it is about; empty for the whole process. */
      stepIds: string[];
      text: components['schemas']['BothLanguagesDto'];
    };
    FindingChangeDto: {
      /**
       * Format: uuid
       * @description Account of the manager whose finding it is.
       */
      addressedTo?: string | null;
      /** @description Cents; the sum of the linked red flags when left out at first. */
      amountAtRiskCents?: number | null;
      /** @description Cents. */
      amountConfirmedCents?: number | null;
      /** @description Prüffeld. */
      area?: string;
      cause?: string;
      /** @description Sachverhalt. */
      condition?: string;
      /** @description Maßstab. */
      criteria?: string;
      effect?: string;
      recommendation?: string;
      redFlagIds?: string[];
      /** @enum {string} */
      risk?: 'high' | 'low' | 'medium';
      title?: string;
      /** @description Version that was seen. */
      version: number;
    };
    FindingDto: {
      addressedTo: string | null;
      amountAtRiskCents: number | null;
      amountConfirmedCents: number | null;
      area: string;
      cause: string;
      condition: string;
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      criteria: string;
      effect: string;
      id: string;
      /** @description Shown as F-01. */
      number: number;
      recommendation: string;
      response: string;
      /** @enum {string} */
      risk: 'high' | 'low' | 'medium';
      riskAcceptedUntil: string | null;
      /** @enum {string} */
      status:
        | 'agreed'
        | 'closed'
        | 'disputed'
        | 'identified'
        | 'in-hearing'
        | 'risk-accepted'
        | 'withdrawn';
      title: string;
      version: number;
    };
    FindingFileDto: {
      finding: components['schemas']['NamedFindingDto'];
      /** @description Oldest first. */
      history: components['schemas']['HistoryEntryDto'][];
      measures: components['schemas']['NamedMeasureDto'][];
      nextStatuses: components['schemas']['NextFindingStatusDto'][];
      redFlagIds: string[];
      redFlags: components['schemas']['RedFlagReferenceDto'][];
    };
    FindingPageDto: {
      items: components['schemas']['ListedFindingDto'][];
      page: number;
      pageSize: number;
      /** @description Under all filters but the status. */
      statuses: components['schemas']['FindingStatusCountDto'][];
      total: number;
    };
    FindingReferenceDto: {
      id: string;
      /** @description Shown as F-01. */
      number: number;
      /** @enum {string} */
      status:
        | 'agreed'
        | 'closed'
        | 'disputed'
        | 'identified'
        | 'in-hearing'
        | 'risk-accepted'
        | 'withdrawn';
      title: string;
    };
    FindingResponseDto: {
      /** @description Stellungnahme of the audited office. */
      response: string;
      version: number;
    };
    FindingStatusCountDto: {
      count: number;
      /** @enum {string} */
      status:
        | 'agreed'
        | 'closed'
        | 'disputed'
        | 'identified'
        | 'in-hearing'
        | 'risk-accepted'
        | 'withdrawn';
    };
    FindingStatusDto: {
      /** @default null */
      reason: string | null;
      /** @description For `risk-accepted`: last day, yyyy-mm-dd. */
      riskAcceptedUntil?: string;
      /** @enum {string} */
      status:
        | 'agreed'
        | 'closed'
        | 'disputed'
        | 'identified'
        | 'in-hearing'
        | 'risk-accepted'
        | 'withdrawn';
      version: number;
    };
    FinishedRuleDto: {
      durationMs: number;
      /** @description Null: the rule is about persons, and its hits are for the lead only. */
      hits: number | null;
      ruleId: string;
      /** @enum {string} */
      status: 'failed' | 'not-applicable' | 'ran';
    };
    FirstRunDto: {
      displayName: string;
      /** @description At least 12 characters. */
      password: string;
      /** @description E-mail address or user name, 3 to 120 characters without spaces. */
      userName: string;
    };
    FlagsOfRuleDto: {
      aboutPersons: boolean;
      /** @description Each red flag on its own, without those found harmless. */
      amountAtRiskCents: number;
      name: components['schemas']['RuleTextDto'];
      open: number;
      queried: number;
      /** @enum {string} */
      risk: 'high' | 'low' | 'medium';
      ruleId: string;
      total: number;
    };
    FrontOfficeDto: {
      firstContactsAfter: number;
      firstContactsBefore: number;
      intakeMinutes: number;
      minutesSaved: components['schemas']['RangeDto'];
      sharedIntake: components['schemas']['RangeDto'];
    };
    FullPopulationDto: {
      confidence: number;
      controlId: string;
      datasetId: string | null;
      /** Format: date-time */
      endedAt: string | null;
      intervalHigh: number | null;
      /** @description Two-sided, Clopper-Pearson. */
      intervalLow: number | null;
      /** @description Payments concerned (n), each counted once per red flag and at most all of them. */
      payments: number | null;
      /** @description Payments of the population (N). */
      population: number | null;
      /** @description False: the rule could not be applied to these payments. */
      ran: boolean;
      /** @description Null where their number is for the lead only, or nothing ran. */
      redFlags: number | null;
      ruleId: string;
      /** @description Newest finished run that had the rule; null: there is none. */
      runId: string | null;
      runNumber: number | null;
      share: number | null;
    };
    GuideDto: {
      bundledShare: components['schemas']['RangeDto'];
      contactPersonsAfter: components['schemas']['RangeDto'];
      contactPersonsBefore: number;
      guideMinutes: components['schemas']['RangeDto'];
      handOversBefore: number;
      handOversSaved: components['schemas']['RangeDto'];
      hoursSaved: components['schemas']['RangeDto'];
      minutesSaved: components['schemas']['RangeDto'];
      separating: number;
      setUpMinutes: components['schemas']['RangeDto'];
    };
    HandOverDto: {
      /** @description Per case. */
      count: number;
      /** @description Keys of roles. */
      fromRole: string;
      /** @description Part of the count that keeps duties apart. */
      separating: number;
      toRole: string;
      transferHours: number;
      waitingHours: number;
    };
    HeatCellDto: {
      /** @enum {number} */
      impact: 1 | 2 | 3 | 4 | 5;
      /** @enum {string} */
      level: 'high' | 'low' | 'medium';
      /** @enum {number} */
      likelihood: 1 | 2 | 3 | 4 | 5;
      riskIds: string[];
    };
    HeatMapDto: {
      inherent: components['schemas']['HeatCellDto'][];
      residual: components['schemas']['HeatCellDto'][];
    };
    HistogramBarDto: {
      cases: number;
      fromH: number;
      /** @description Null: everything above. */
      toH: number | null;
    };
    HistoryEntryDto: {
      after: string | null;
      before: string | null;
      /** Format: date-time */
      changedAt: string;
      changedBy: string;
      changedByName: string | null;
      id: string;
      /** @enum {string} */
      kind: 'deadline' | 'status';
      measureId: string | null;
      reason: string | null;
    };
    HitCountsDto: {
      errors: number;
      infos: number;
      warnings: number;
    };
    IksAttributeDto: {
      /** @description Name of the list of values. */
      enumeration?: string;
      /**
       * @description Lists are texts whose parts are separated by semicolons.
       * @enum {string}
       */
      kind:
        | 'data-fields'
        | 'date'
        | 'decimal'
        | 'flag'
        | 'integer'
        | 'list'
        | 'one-of'
        | 'some-of'
        | 'text';
      least?: number;
      most?: number;
      name: string;
      /** @description Regular expression that a text matches as a whole. */
      pattern?: string;
      /** @enum {string} */
      unit?:
        | 'cases-per-year'
        | 'd'
        | 'eur'
        | 'eur-per-year'
        | 'h'
        | 'min'
        | 'posts'
        | 'share'
        | 'times'
        | 'years';
      values?: string[];
    };
    IksDescriptorDto: {
      enumerations: components['schemas']['IksEnumerationDto'][];
      name: string;
      prefix: string;
      types: components['schemas']['IksTypeDto'][];
      uri: string;
      xml: components['schemas']['IksXmlDto'];
    };
    IksEnumerationDto: {
      literalValues: components['schemas']['IksLiteralDto'][];
      name: string;
    };
    IksLiteralDto: {
      name: string;
    };
    IksPropertyDto: {
      isAttr: boolean;
      meta: components['schemas']['IksAttributeDto'];
      name: string;
      /** @description A basic type or one of the enumerations. */
      type: string;
    };
    IksTypeDto: {
      name: string;
      properties: components['schemas']['IksPropertyDto'][];
      superClass: string[];
    };
    IksXmlDto: {
      /** @enum {string} */
      tagAlias: 'lowerCase';
    };
    ImportCheckDto: {
      accepted: number;
      controlTotalCents: number;
      creditCents: number;
      currencies: components['schemas']['CurrencyTotalDto'][];
      debitCents: number;
      files: components['schemas']['CheckedFileDto'][];
      firstPaymentDate: string | null;
      lastPaymentDate: string | null;
      read: number;
      rejected: number;
      /** @description Most frequent first. */
      rejects: components['schemas']['RejectGroupDto'][];
      warnings: components['schemas']['ToldProblemDto'][];
    };
    ImportDto: {
      /** @description Result of the last complete reading; to be accepted in the state `awaiting-acceptance`. */
      check: components['schemas']['ImportCheckDto'] | null;
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      createdByName: string | null;
      /** @description The sealed population. */
      datasetId: string | null;
      expectedTotalCents: number | null;
      fileNames: string[];
      /** @enum {string} */
      followUp: 'analysis' | 'none' | 'workbook';
      format: components['schemas']['SourceFormatDto'] | null;
      id: string;
      /** @description Follow it at /jobs/{jobId}/events. */
      jobId: string | null;
      mapping: components['schemas']['ColumnMappingDto'] | null;
      mappingConfirmed: boolean;
      /** @description What was seen in the files; null once it is sealed. */
      preview: components['schemas']['ImportPreviewDto'] | null;
      problem: components['schemas']['ToldProblemDto'] | null;
      /** @description While the worker is at it. */
      progress: components['schemas']['ImportProgressDto'] | null;
      /** Format: date-time */
      reconciledAt: string | null;
      reconciledBy: string | null;
      /** @enum {string} */
      reconciliation: 'open' | 'reconciled' | 'signed-off';
      reconciliationReason: string | null;
      /** @description True: a person confirms the columns and accepts the check before anything is sealed. */
      review: boolean;
      sheet: string | null;
      /** @enum {string} */
      state:
        | 'awaiting-acceptance'
        | 'awaiting-mapping'
        | 'cancelled'
        | 'failed'
        | 'running'
        | 'sealed'
        | 'waiting';
      uploadIds: string[];
      version: number;
    };
    ImportFormatDto: {
      /** @enum {string} */
      delimiter?: '\t' | ',' | ';' | '|';
      /** @enum {string} */
      encoding?: 'utf-16be' | 'utf-16le' | 'utf-8' | 'utf-8-bom' | 'windows-1252';
      /** @description Physical line (sheet row) of the header, from 1. */
      headerLine?: number;
      /** @enum {string} */
      quote?: '"' | "'";
      /** @description Sheet of a workbook; the one so far otherwise. */
      sheet?: string;
      /** @description Version of the import that the person looked at; when it has gone on since, it is a conflict. */
      version?: number;
    };
    ImportPageDto: {
      items: components['schemas']['ImportDto'][];
      page: number;
      pageSize: number;
      total: number;
    };
    ImportPreviewDto: {
      ambiguous: components['schemas']['AmbiguousHeaderDto'][];
      bytes: number;
      columns: components['schemas']['ColumnPreviewDto'][];
      /** @description Null for a workbook. */
      delimiter: string | null;
      /**
       * @description `xlsx` for a workbook.
       * @enum {string}
       */
      encoding: 'utf-16be' | 'utf-16le' | 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'xlsx';
      fileName: string;
      firstRows: string[][];
      /** @description Physical line (sheet row) of the header, from 1. */
      headerLine: number;
      /** @description As they stand in the file; one of several of the same name has a number behind it. */
      headers: string[];
      /** @enum {string} */
      kind: 'csv' | 'xlsx';
      missingRequired: (
        | 'amount'
        | 'amount_gross'
        | 'application_date'
        | 'application_no'
        | 'benefit_code'
        | 'benefit_text'
        | 'bic'
        | 'budget_line'
        | 'captured_at'
        | 'captured_by'
        | 'card_id'
        | 'case_number'
        | 'cash_code'
        | 'cash_desk'
        | 'cost_center'
        | 'cost_object'
        | 'currency'
        | 'debit_credit'
        | 'decision_date'
        | 'decision_no'
        | 'determined_at'
        | 'determined_by'
        | 'document_date'
        | 'document_hash'
        | 'document_no'
        | 'due_date'
        | 'end_to_end_id'
        | 'export_run_id'
        | 'fiscal_year'
        | 'gl_account'
        | 'household_id'
        | 'iban'
        | 'law'
        | 'legacy_account'
        | 'legacy_payment_id'
        | 'legal_paragraph'
        | 'loan'
        | 'municipality_ags'
        | 'note'
        | 'offset_amount'
        | 'one_time'
        | 'order_no'
        | 'ordered_at'
        | 'ordered_by'
        | 'org_unit'
        | 'payee_id'
        | 'payee_name'
        | 'payee_type'
        | 'payment_date'
        | 'payment_id'
        | 'payment_method'
        | 'period_from'
        | 'period_to'
        | 'person_birth_date'
        | 'person_id'
        | 'person_name'
        | 'picked_up_by'
        | 'receipt_no'
        | 'released_at_1'
        | 'released_at_2'
        | 'released_by_1'
        | 'released_by_2'
        | 'remittance'
        | 'return_reason'
        | 'returned_at'
        | 'reversal_of'
        | 'run_id'
        | 'run_type'
        | 'source_system'
        | 'status'
        | 'tenant_key'
        | 'value_date'
      )[];
      /** @description Rows that samples, formats and shares were taken from. */
      profiledRows: number;
      quote: string | null;
      /** @description Data rows: counted, or estimated from the beginning of the file. */
      rows: number;
      rowsExact: boolean;
      sheet: string | null;
      /** @description Sheets of a workbook. */
      sheets?: string[];
      /** @description What would be confirmed as it is. */
      suggestedMapping: components['schemas']['ColumnMappingDto'];
      /** @description Headers that are kept without a canonical column. */
      unmapped: string[];
    };
    ImportProgressDto: {
      /** @description Bytes in the phase `read`, files in `open`, otherwise 0. */
      done: number;
      /** @description `open`, `read`, `decide`, `convert`, `write`, `prove`, `store`; null before it begins. */
      phase: string | null;
      total: number | null;
    };
    ImprovementsDto: {
      /** @description Every assumption of the rules, used by a proposal or not. */
      assumptions: components['schemas']['UsedAssumptionDto'][];
      casesPerYear: number | null;
      /** @description Names of elements that proposals speak of. */
      elements: components['schemas']['NamedElementDto'][];
      hitRates: components['schemas']['ControlHitRateDto'][];
      notApplicable: components['schemas']['NotApplicableDto'][];
      processId: string;
      processName: string;
      /** @description In the order of the rules; the screen sorts. */
      proposals: components['schemas']['ProposalDto'][];
      recommendations: components['schemas']['RecommendationDto'][];
      revision: number;
    };
    InputTakingBackDto: {
      version: number;
    };
    InvalidSheetCellDto: {
      address: string;
      /** @enum {string} */
      reason:
        | 'error-value'
        | 'formula'
        | 'locked'
        | 'not-a-date'
        | 'not-a-flag'
        | 'not-a-number'
        | 'not-an-option'
        | 'out-of-range'
        | 'required'
        | 'too-long'
        | 'too-many-decimals';
      sentenceDe: string;
      sentenceEn: string;
    };
    InvalidStepCellDto: {
      address: string;
      /** @enum {string} */
      reason:
        | 'error-value'
        | 'formula'
        | 'locked'
        | 'not-a-date'
        | 'not-a-flag'
        | 'not-a-number'
        | 'not-accepted'
        | 'not-an-option'
        | 'out-of-range'
        | 'required'
        | 'too-long'
        | 'too-many-decimals';
      text: components['schemas']['BothLanguagesDto'];
    };
    JobDto: {
      /** @description How often it was taken up; more than once after a worker was lost. */
      attempt: number;
      cancelRequested: boolean;
      /** Format: date-time */
      createdAt: string;
      done: number;
      engagementId: string;
      errorCode: string | null;
      /** Format: date-time */
      finishedAt: string | null;
      id: string;
      /** @description `import`, `analyse` or `export`. */
      kind: string;
      payload: {
        [key: string]: string;
      };
      phase: string | null;
      requestedBy: string;
      /** Format: date-time */
      startedAt: string | null;
      /** @enum {string} */
      state: 'cancelled' | 'done' | 'failed' | 'running' | 'waiting';
      total: number | null;
    };
    JobProgressEventDto: {
      done: number;
      phase: string;
      /** @description Null while nobody knows how much there is. */
      total: number | null;
      /** @enum {string} */
      type: 'progress';
    };
    JobStateEventDto: {
      errorCode: string | null;
      /**
       * @description `cancelling`: asked to stop, still running.
       * @enum {string}
       */
      state: 'cancelled' | 'cancelling' | 'done' | 'failed' | 'running' | 'waiting';
      /** @enum {string} */
      type: 'state';
    };
    LaidOutDto: {
      /** @description The model with a new drawing. */
      xml: string;
    };
    LatenessDto: {
      deadlineDays: number;
      /** @description Share of the cases, 0 to 1. */
      share: components['schemas']['EstimateDto'];
    };
    LeadTimeDto: {
      mean: components['schemas']['EstimateDto'];
      p50: components['schemas']['EstimateDto'];
      p80: components['schemas']['EstimateDto'];
      p95: components['schemas']['EstimateDto'];
    };
    LegalBasisDto: {
      /**
       * @description Where the wording was read; null when it was not.
       * @default null
       */
      source: string | null;
      /** @description Law and place, for example "KomHVO NRW § 31 Abs. 3". */
      text: string;
      /** @description False: stated from memory, to be checked before it is relied on. */
      verified: boolean;
    };
    LegalBasisOfRuleDto: {
      norm: string;
      says: components['schemas']['BothLanguagesDto'];
      /** @description Null while nobody has read it. */
      source: string | null;
    };
    LibraryControlDto: {
      description: string;
      /** @enum {string} */
      effect: 'corrective' | 'detective' | 'preventive';
      evidence: string;
      /** @enum {string} */
      execution: 'automatic' | 'it-dependent' | 'manual';
      /** @enum {string} */
      frequency:
        | 'annual'
        | 'daily'
        | 'event'
        | 'half-yearly'
        | 'many-daily'
        | 'monthly'
        | 'quarterly'
        | 'weekly';
      /** @description LK-01. */
      id: string;
      isKey: boolean;
      /** @enum {string} */
      kind:
        | 'access'
        | 'four-eyes'
        | 'limit'
        | 'log'
        | 'plausibility'
        | 'reconciliation'
        | 'sampling'
        | 'segregation';
      legalBasis: components['schemas']['LegalBasisDto'][];
      objective: string;
      performerRole: string;
      /** @description Library risks that it works against. */
      riskIds: string[];
      ruleId: string | null;
      testStep: string;
      title: string;
      titleEn: string;
    };
    LibraryRiskDto: {
      /** @enum {string} */
      category: 'compliance' | 'error' | 'governance' | 'it' | 'misuse' | 'privacy';
      causes: string[];
      description: string;
      /** @description LR-01. */
      id: string;
      /** @enum {number} */
      impact: 1 | 2 | 3 | 4 | 5;
      legalBasis: components['schemas']['LegalBasisDto'][];
      /** @enum {number} */
      likelihood: 1 | 2 | 3 | 4 | 5;
      /** @description Public reports from which the risk was drawn; empty: the project's own design. */
      sources: string[];
      title: string;
      titleEn: string;
    };
    ListedCheckDto: {
      /** Format: date-time */
      checkedAt: string;
      /** @description Of the newest content and the records as they are now. */
      current: boolean;
      errors: number;
      infos: number;
      processId: string;
      warnings: number;
    };
    ListedControlTestDto: {
      /** @description Columns of the matrix; results name them by their place, from 0. */
      attributes: string[];
      bookValueCents: number | null;
      checklist: components['schemas']['DesignAnswerDto'][];
      /** @description T-01. */
      code: string;
      /** Format: date-time */
      committedAt: string | null;
      conclusion: string;
      confidence: number;
      control: components['schemas']['TestedControlDto'];
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      datasetId: string | null;
      /** @enum {string|null} */
      deficiency: 'K0' | 'K1' | 'K2' | 'K3' | 'K4' | null;
      /** @description Items with a deviation. */
      deviations: number;
      /** Format: date-time */
      drawnAt: string | null;
      expected: number;
      filters: components['schemas']['TestFilterDto'][];
      id: string;
      intervalCents: number | null;
      items: number;
      /** @enum {string} */
      kind: 'design' | 'effectiveness' | 'single' | 'walkthrough';
      /** @enum {string} */
      method: 'binomial' | 'hypergeometric' | 'monetary-unit' | 'poisson';
      number: number;
      objective: string;
      /** @description Payments that pass the filters; null before the seed is committed. */
      populationRows: number | null;
      /** @description SHA-256 of the sealed population; null before the seed is committed. */
      populationSha256: string | null;
      /** @description Items of which every attribute is rated. */
      rated: number;
      /** @description Counted up whenever a reviewed test is worked on again. */
      revision: number;
      /** @description Revealed with the draw. */
      seed: string | null;
      /** @description SHA-256 of the seed. */
      seedCommitment: string | null;
      /**
       * @description `outdated`: "Freigabe veraltet".
       * @enum {string}
       */
      signOff: 'none' | 'outdated' | 'valid';
      size: number;
      /** @enum {string} */
      state: 'approved' | 'archived' | 'draft' | 'in-review' | 'rework' | 'withdrawn';
      tolerable: number;
      /** @enum {string|null} */
      verdict: 'effective' | 'not-effective' | 'partly' | null;
      version: number;
    };
    ListedFindingDto: {
      addressedTo: string | null;
      addressedToName: string | null;
      amountAtRiskCents: number | null;
      amountConfirmedCents: number | null;
      area: string;
      cause: string;
      condition: string;
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      createdByName: string | null;
      criteria: string;
      effect: string;
      id: string;
      measures: number;
      /** @description Shown as F-01. */
      number: number;
      recommendation: string;
      /** @description Red flags that it rests on, as far as the person may see them. */
      redFlags: number;
      response: string;
      /** @enum {string} */
      risk: 'high' | 'low' | 'medium';
      riskAcceptedUntil: string | null;
      /** @enum {string} */
      status:
        | 'agreed'
        | 'closed'
        | 'disputed'
        | 'identified'
        | 'in-hearing'
        | 'risk-accepted'
        | 'withdrawn';
      title: string;
      version: number;
    };
    LiveChangeDto: {
      /** @description For example `finding.created`. */
      action: string;
      actorId: string | null;
      actorName: string | null;
      /** @description Number of the audit entry; also the event's id. */
      entry: number;
      /** @description Null when the asker's role may know that something of this type changed, but not which one. */
      objectId: string | null;
      /** @description For example `finding`. */
      objectType: string;
      /** Format: date-time */
      occurredAt: string;
      /** @description Version of the object after the change; null where none is known. */
      version: number | null;
    };
    LiveEndDto: {
      /** @enum {string} */
      reason: 'access';
    };
    LiveStartDto: {
      /** @description Number of the last audit entry of the engagement. */
      entry: number;
    };
    LossDto: {
      /** @description Null when the whole element is meant. */
      attribute: string | null;
      /** @description Elements inside that would be gone with it. */
      contained: number;
      /** @description As it is written, with its prefix. */
      element: string;
      /** @description Of the element or of the nearest one around it that has an id. */
      elementId: string | null;
      /** @description Means the same without it. */
      harmless: boolean;
      /** @description What would stand there; null for nothing. */
      instead: string | null;
      /** @description Line of the file, from 1. */
      line: number;
      /** @enum {string} */
      reason:
        | 'attribute-unknown'
        | 'default-value'
        | 'element-foreign'
        | 'element-unknown'
        | 'file-unreadable'
        | 'id-duplicate'
        | 'not-kept'
        | 'nothing-in-it'
        | 'only-one-kept'
        | 'reference-unresolved'
        | 'reference-with-prefix'
        | 'text-lost'
        | 'value-changed'
        | 'value-unreadable';
      text: components['schemas']['BothLanguagesDto'];
      value: string | null;
    };
    LossReportDto: {
      attributes: number;
      /** @description Comments, which such a program drops without exception. */
      comments: number;
      /** @description Program that the file is held against. */
      comparedWith: string;
      elements: number;
      fileName: string;
      losses: components['schemas']['LossDto'][];
      /** @description No loss besides harmless ones. */
      lossless: boolean;
      /** @description Kept, but neither drawn nor listed here. */
      notShown: components['schemas']['NotShownDto'][];
      /** @description Of the file, lower-case hex. */
      sha256: string;
    };
    MappingTemplateBodyDto: {
      mapping: components['schemas']['ColumnMappingDto'];
      name: string;
    };
    MappingTemplateDto: {
      id: string;
      mapping: components['schemas']['ColumnMappingDto'];
      name: string;
      /** Format: date-time */
      savedAt: string;
      savedBy: string;
      version: number;
    };
    MatrixRiskDto: {
      /** @description Controls that hold on the day. */
      controlIds: string[];
      /** @enum {number} */
      residualImpact: 1 | 2 | 3 | 4 | 5;
      /** @enum {string} */
      residualLevel: 'high' | 'low' | 'medium';
      /** @enum {number} */
      residualLikelihood: 1 | 2 | 3 | 4 | 5;
      risk: components['schemas']['RiskDto'];
    };
    MeasureChangeDto: {
      /** @description yyyy-mm-dd. */
      deadline?: string | null;
      /**
       * Format: uuid
       * @description The owner's account, when there is one.
       */
      ownerId?: string | null;
      /** @description Function or name as the office states it. */
      ownerName?: string;
      /**
       * @description Why a deadline moves.
       * @default null
       */
      reason: string | null;
      remark?: string;
      title?: string;
      /** @description Version that was seen. */
      version: number;
    };
    MeasureDto: {
      /** Format: date-time */
      createdAt: string;
      deadline: string | null;
      findingId: string;
      id: string;
      /** @description Unfinished, and the deadline has passed. */
      isOverdue: boolean;
      /** @description Shown as M-01. */
      number: number;
      ownerId: string | null;
      ownerName: string;
      remark: string;
      /** @enum {string} */
      status: 'cancelled' | 'implemented' | 'in-progress' | 'open' | 'verified';
      title: string;
      version: number;
    };
    MeasurePageDto: {
      items: components['schemas']['NamedMeasureDto'][];
      page: number;
      pageSize: number;
      /** @description Under all filters but the status. */
      statuses: components['schemas']['MeasureStatusCountDto'][];
      total: number;
    };
    MeasureStatusCountDto: {
      count: number;
      /** @enum {string} */
      status: 'cancelled' | 'implemented' | 'in-progress' | 'open' | 'verified';
    };
    MeasureStatusDto: {
      /** @default null */
      reason: string | null;
      /** @enum {string} */
      status: 'cancelled' | 'implemented' | 'in-progress' | 'open' | 'verified';
      version: number;
    };
    MediaBreakDto: {
      from: ('email' | 'excel' | 'fachverfahren' | 'papier' | 'portal' | 'telefon')[];
      fromStepId: string | null;
      /**
       * @description Inside the step, or between the step before and this one.
       * @enum {string}
       */
      kind: 'handover' | 'inside';
      to: ('email' | 'excel' | 'fachverfahren' | 'papier' | 'portal' | 'telefon')[];
    };
    MemberDto: {
      accountId: string;
      /** Format: date-time */
      createdAt: string;
      displayName: string;
      /** @enum {string} */
      role: 'auditor' | 'consultant' | 'lead' | 'manager' | 'reader';
      userName: string;
    };
    MemberRoleDto: {
      /**
       * @description lead, auditor, consultant, manager or reader.
       * @enum {string}
       */
      role: 'auditor' | 'consultant' | 'lead' | 'manager' | 'reader';
    };
    ModelCountsDto: {
      controls: number;
      /** @description Arrows that lead from one role to another. */
      handOvers: number;
      keyControls: number;
      mediaBreaks: number;
      risks: number;
      roles: number;
      steps: number;
    };
    NamedElementDto: {
      id: string;
      name: string;
    };
    NamedFindingDto: {
      addressedTo: string | null;
      addressedToName: string | null;
      amountAtRiskCents: number | null;
      amountConfirmedCents: number | null;
      area: string;
      cause: string;
      condition: string;
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      createdByName: string | null;
      criteria: string;
      effect: string;
      id: string;
      /** @description Shown as F-01. */
      number: number;
      recommendation: string;
      response: string;
      /** @enum {string} */
      risk: 'high' | 'low' | 'medium';
      riskAcceptedUntil: string | null;
      /** @enum {string} */
      status:
        | 'agreed'
        | 'closed'
        | 'disputed'
        | 'identified'
        | 'in-hearing'
        | 'risk-accepted'
        | 'withdrawn';
      title: string;
      version: number;
    };
    NamedMeasureDto: {
      /** Format: date-time */
      createdAt: string;
      deadline: string | null;
      findingId: string;
      /** @description Shown as F-01. */
      findingNumber: number;
      id: string;
      /** @description Unfinished, and the deadline has passed. */
      isOverdue: boolean;
      nextStatuses: components['schemas']['NextMeasureStatusDto'][];
      /** @description Shown as M-01. */
      number: number;
      ownerId: string | null;
      ownerName: string;
      remark: string;
      /** @enum {string} */
      status: 'cancelled' | 'implemented' | 'in-progress' | 'open' | 'verified';
      title: string;
      version: number;
    };
    NewAccountDto: {
      /**
       * @description Manages accounts and settings; sees no case data by that.
       * @default false
       */
      administrator?: boolean;
      displayName: string;
      /** @default false */
      mayOpenEngagements?: boolean;
      /** @description First password, at least 12 characters; the person must change it at the first sign-in. */
      password: string;
      /** @description E-mail address or user name, 3 to 120 characters without spaces. */
      userName: string;
    };
    NewAnalysisRunDto: {
      /** Format: uuid */
      datasetId: string;
      /**
       * @description `workbook`: issue one as soon as the run is done.
       * @enum {string}
       */
      followUp?: 'none' | 'workbook';
      /** @description Values by `rule.parameter`, as a person types them; they override those of the engagement. */
      parameters?: {
        [key: string]: unknown;
      };
      /** @description Rules to run; all of them when left out. */
      ruleIds?: string[];
    };
    NewBranchServiceDto: {
      /** @enum {string} */
      kind: 'counselling-only' | 'processing';
      /**
       * @description Only for `other`, and then needed.
       * @default null
       */
      name?: string | null;
      /** @enum {string} */
      service:
        | 'asylum-benefits'
        | 'basic-income-support'
        | 'cash-payment'
        | 'child-care'
        | 'debt-counselling'
        | 'education-package'
        | 'housing-benefit'
        | 'integration-guidance'
        | 'other'
        | 'social-assistance';
      /** Format: uuid */
      unitId: string;
      /**
       * @description First day, yyyy-mm-dd; null: since ever.
       * @default null
       */
      validFrom?: string | null;
      /**
       * @description Last day, yyyy-mm-dd; null: until further notice.
       * @default null
       */
      validTo?: string | null;
    };
    NewControlDto: {
      /** @default  */
      description?: string;
      /** @enum {string} */
      effect: 'corrective' | 'detective' | 'preventive';
      /**
       * @description Nachweis: by what one sees afterwards that it was done.
       * @default
       */
      evidence?: string;
      /** @enum {string} */
      execution: 'automatic' | 'it-dependent' | 'manual';
      /**
       * @description `many-daily` is once per case, `event` whenever its occasion arises.
       * @enum {string}
       */
      frequency:
        | 'annual'
        | 'daily'
        | 'event'
        | 'half-yearly'
        | 'many-daily'
        | 'monthly'
        | 'quarterly'
        | 'weekly';
      /**
       * @description Schlüsselkontrolle.
       * @default false
       */
      isKey?: boolean;
      /** @enum {string} */
      kind:
        | 'access'
        | 'four-eyes'
        | 'limit'
        | 'log'
        | 'plausibility'
        | 'reconciliation'
        | 'sampling'
        | 'segregation';
      /** @default [] */
      legalBasis?: components['schemas']['LegalBasisDto'][];
      /**
       * @description Kontrollziel.
       * @default
       */
      objective?: string;
      /**
       * @description Function that performs it, never a person.
       * @default
       */
      performerRole?: string;
      /**
       * @description Risks that it works against.
       * @default []
       */
      riskIds?: string[];
      /**
       * @description Red-flag rule that tests it on the full population.
       * @default null
       */
      ruleId?: string | null;
      /**
       * @description How an auditor tests it.
       * @default
       */
      testStep?: string;
      title: string;
      /**
       * @description First day, yyyy-mm-dd; null: since ever.
       * @default null
       */
      validFrom?: string | null;
      /**
       * @description Last day, yyyy-mm-dd; null: until further notice.
       * @default null
       */
      validTo?: string | null;
    };
    NewControlTestDto: {
      /**
       * @description What is looked at on each item, in the order of the columns.
       * @default []
       */
      attributes?: string[];
      /** @default [] */
      checklist?: components['schemas']['DesignAnswerDto'][];
      /** @default  */
      conclusion?: string;
      /**
       * @description For example 0.95.
       * @default 0.95
       */
      confidence?: number;
      /** Format: uuid */
      controlId: string;
      /**
       * Format: uuid
       * @description Sealed population that the sample is drawn from.
       * @default null
       */
      datasetId?: string | null;
      /**
       * @default null
       * @enum {string|null}
       */
      deficiency?: 'K0' | 'K1' | 'K2' | 'K3' | 'K4' | null;
      /**
       * @description 0, 1, 2 … deviations in the sample, or between 0 and 1 their share.
       * @default 0
       */
      expected?: number;
      /** @default [] */
      filters?: components['schemas']['TestFilterDto'][];
      /** @enum {string} */
      kind: 'design' | 'effectiveness' | 'single' | 'walkthrough';
      /**
       * @default binomial
       * @enum {string}
       */
      method?: 'binomial' | 'hypergeometric' | 'monetary-unit' | 'poisson';
      /** @default  */
      objective?: string;
      /**
       * @description Items, or monetary units, to draw; 0 while it is not planned.
       * @default 0
       */
      size?: number;
      /**
       * @description Tolerable share of deviations (or of the money), for example 0.05.
       * @default 0.05
       */
      tolerable?: number;
      /**
       * @default null
       * @enum {string|null}
       */
      verdict?: 'effective' | 'not-effective' | 'partly' | null;
    };
    NewEngagementDto: {
      /** @description Authority under audit. */
      authorityName: string;
      /**
       * @description Cash payments above this are looked at; cents.
       * @default 50000
       */
      cashLimitCents?: number;
      /**
       * @description Printed on every page of what is issued.
       * @default Vertraulich – nur für den Dienstgebrauch. Enthält Sozialdaten (§ 35 SGB I).
       */
      confidentiality?: string;
      /**
       * @description Land, two letters; decides holidays.
       * @enum {string}
       */
      land:
        | 'BB'
        | 'BE'
        | 'BW'
        | 'BY'
        | 'HB'
        | 'HE'
        | 'HH'
        | 'MV'
        | 'NI'
        | 'NW'
        | 'RP'
        | 'SH'
        | 'SL'
        | 'SN'
        | 'ST'
        | 'TH';
      /** @description Reference number of the office, unique. */
      number: string;
      /** @description First day, yyyy-mm-dd. */
      periodFrom: string;
      /** @description Last day, yyyy-mm-dd. */
      periodTo: string;
      /** @default 10 */
      retentionYears?: number;
      /**
       * @description Rule parameters that differ from the defaults: by rule id, then by parameter.
       * @default {}
       */
      ruleOverrides?: {
        [key: string]: {
          [key: string]: string | number | boolean;
        };
      };
      subject: string;
      title: string;
    };
    NewExportDto: {
      /** @enum {string} */
      language?: 'de' | 'en';
      /**
       * Format: uuid
       * @description The last run that is done when left out.
       */
      runId?: string;
      /** @description Keys of /exports/sheets; all sheets when left out, mandatory ones in any case. */
      sheets?: string[];
      /**
       * @description `council`: without red flags, findings and evidence.
       * @enum {string}
       */
      variant?: 'complete' | 'council';
    };
    NewFindingDto: {
      /**
       * Format: uuid
       * @description Account of the manager whose finding it is.
       */
      addressedTo?: string | null;
      /** @description Cents; the sum of the linked red flags when left out at first. */
      amountAtRiskCents?: number | null;
      /** @description Cents. */
      amountConfirmedCents?: number | null;
      /** @description Prüffeld. */
      area?: string;
      cause?: string;
      /** @description Sachverhalt. */
      condition?: string;
      /** @description Maßstab. */
      criteria?: string;
      effect?: string;
      recommendation?: string;
      redFlagIds?: string[];
      /** @enum {string} */
      risk: 'high' | 'low' | 'medium';
      title: string;
    };
    NewImportDto: {
      /** @description Total of another record, for example of the cash closing; cents. */
      expectedTotalCents?: number;
      /**
       * @description What runs by itself as soon as the population is sealed.
       * @enum {string}
       */
      followUp?: 'analysis' | 'none' | 'workbook';
      format?: components['schemas']['SourceFormatDto'];
      /** @description Leave out to let the headers decide; what is ambiguous is asked. */
      mapping?: components['schemas']['ColumnMappingDto'];
      /** Format: uuid */
      mappingTemplateId?: string;
      /**
       * @description A person confirms the columns and accepts the result of the check before anything is sealed.
       * @default false
       */
      review?: boolean;
      /** @description Sheet of a workbook; the first one otherwise. */
      sheet?: string;
      /** @description Uploads of one layout, in the order in which they follow one another. */
      uploadIds: string[];
    };
    NewMeasureDto: {
      /** @description yyyy-mm-dd. */
      deadline?: string | null;
      /** Format: uuid */
      findingId: string;
      /**
       * Format: uuid
       * @description The owner's account, when there is one.
       */
      ownerId?: string | null;
      /** @description Function or name as the office states it. */
      ownerName?: string;
      remark?: string;
      title: string;
    };
    NewOpeningHoursDto: {
      /** @description Local time, HH:MM, at most 24:00. */
      closes: string;
      /** @description Local time, HH:MM. */
      opens: string;
      /** Format: uuid */
      unitId: string;
      /**
       * @description First day, yyyy-mm-dd; null: since ever.
       * @default null
       */
      validFrom?: string | null;
      /**
       * @description Last day, yyyy-mm-dd; null: until further notice.
       * @default null
       */
      validTo?: string | null;
      /** @description 1 Monday to 7 Sunday. */
      weekday: number;
    };
    NewOrganisationUnitDto: {
      /**
       * @description How the case system writes it.
       * @default null
       */
      code?: string | null;
      /**
       * @description authority, department, post or branch.
       * @enum {string}
       */
      kind: 'authority' | 'branch' | 'department' | 'post';
      name: string;
      /**
       * Format: uuid
       * @description Null at the root.
       * @default null
       */
      parentId?: string | null;
      /** @default null */
      validFrom?: string | null;
      /** @default null */
      validTo?: string | null;
    };
    NewPathwayDto: {
      /** @default  */
      description?: string;
      name: string;
      parts: components['schemas']['PathwayPartDto'][];
    };
    NewPostDeputyDto: {
      /** Format: uuid */
      deputyPostId: string;
      /**
       * Format: uuid
       * @description The post that is represented.
       */
      postId: string;
      /**
       * @description First day, yyyy-mm-dd; null: since ever.
       * @default null
       */
      validFrom?: string | null;
      /**
       * @description Last day, yyyy-mm-dd; null: until further notice.
       * @default null
       */
      validTo?: string | null;
    };
    NewPostDto: {
      designation: string;
      /** @description VZÄ that are filled. */
      fteActual: number;
      /** @description VZÄ of the staffing plan. */
      fteTarget: number;
      /**
       * @description Stellennummer of the staffing plan.
       * @default null
       */
      number?: string | null;
      /**
       * @description Entgelt- or Besoldungsgruppe.
       * @default null
       */
      payGrade?: string | null;
      /** @description As lanes of process models call the role. */
      roleName: string;
      /** Format: uuid */
      unitId: string;
      /**
       * @description First day, yyyy-mm-dd; null: since ever.
       * @default null
       */
      validFrom?: string | null;
      /**
       * @description Last day, yyyy-mm-dd; null: until further notice.
       * @default null
       */
      validTo?: string | null;
    };
    NewProcessDto: {
      /** @default null */
      caseloadPerYear?: number | null;
      /** @enum {string} */
      kind: 'as-is' | 'to-be';
      name: string;
      /** @enum {string} */
      template: 'blank' | 'one-time-benefit';
      /** @description Responsible unit. */
      unit?: string;
    };
    NewRiskDto: {
      /** @enum {string} */
      category: 'compliance' | 'error' | 'governance' | 'it' | 'misuse' | 'privacy';
      /** @default [] */
      causes?: string[];
      /** @default  */
      description?: string;
      /**
       * @description 1 (very low) to 5 (very high).
       * @enum {number}
       */
      impact: 1 | 2 | 3 | 4 | 5;
      /** @default [] */
      legalBasis?: components['schemas']['LegalBasisDto'][];
      /**
       * @description 1 (very low) to 5 (very high), as if there were no control.
       * @enum {number}
       */
      likelihood: 1 | 2 | 3 | 4 | 5;
      title: string;
    };
    NewSheetRowDto: {
      number: string;
      row: number;
      title: string;
    };
    NewSigningLimitDto: {
      limitCents: number;
      /**
       * Format: uuid
       * @description Null: everywhere in the authority.
       * @default null
       */
      organisationUnitId?: string | null;
      /** @description Function as the authority names it. */
      role: string;
      /** @description First day, yyyy-mm-dd. */
      validFrom: string;
      /**
       * @description Last day, yyyy-mm-dd; null: until further notice.
       * @default null
       */
      validTo?: string | null;
    };
    NewSigningPowerDto: {
      /**
       * @description Null: without a limit.
       * @default null
       */
      limitCents?: number | null;
      /** Format: uuid */
      postId: string;
      /**
       * @description feststellen, anordnen, freigeben or kasse, as lanes say it.
       * @enum {string}
       */
      power: 'anordnen' | 'feststellen' | 'freigeben' | 'kasse';
      /**
       * @description First day, yyyy-mm-dd; null: since ever.
       * @default null
       */
      validFrom?: string | null;
      /**
       * @description Last day, yyyy-mm-dd; null: until further notice.
       * @default null
       */
      validTo?: string | null;
    };
    NewSimulationDto: {
      /** @description May be empty. */
      name: string;
      settings: components['schemas']['SimulationSettingsDto'];
    };
    NewStaffingParameterDto: {
      /** @enum {string} */
      kind: 'distribution-material' | 'distribution-personal' | 'hourly-rate' | 'working-minutes';
      /**
       * @description Of hourly rates only.
       * @default null
       */
      payGrade?: string | null;
      source: string;
      /**
       * @description Of working minutes only.
       * @default null
       * @enum {string|null}
       */
      status?: 'beamte' | 'tarif' | null;
      /** @default null */
      validFrom?: string | null;
      /** @default null */
      validTo?: string | null;
      /** @description Minutes per year, hundredths of a percent, or cents per hour. */
      value: number;
      /**
       * @description A person read the figure in the source.
       * @default false
       */
      verified?: boolean;
    };
    NewTableProcessDto: {
      /** @default null */
      caseloadPerYear?: number | null;
      /** @enum {string} */
      kind: 'as-is' | 'to-be';
      name: string;
      text: string;
      unit?: string;
    };
    NewTaskCaseloadDto: {
      cases: number;
      /**
       * @description Day on which it was counted, yyyy-mm-dd.
       * @default null
       */
      countedOn?: string | null;
      /** @description What was counted. */
      source: string;
      /** Format: uuid */
      taskId: string;
      year: number;
    };
    NewTaskDto: {
      /** @default  */
      description?: string;
      /** @default [] */
      legalBasis?: string[];
      /**
       * @description Mean processing time of a case (mBZ).
       * @default null
       */
      minutes?: number | null;
      /**
       * @description The distribution time must not come on top again.
       * @default false
       */
      minutesIncludeDistribution?: boolean;
      /** @description 1 is a product, 1.1 a task, 1.1.1 a subtask. */
      number: string;
      /**
       * @default null
       * @enum {string|null}
       */
      obligation?: 'obligatory' | 'voluntary' | null;
      /**
       * @description Entgelt- or Besoldungsgruppe, for the cost.
       * @default null
       */
      payGrade?: string | null;
      /**
       * @description Decides on the working minutes per year.
       * @default tarif
       * @enum {string}
       */
      staffStatus?: 'beamte' | 'tarif';
      /**
       * @default null
       * @enum {string|null}
       */
      timeMethod?: 'estimate' | 'log' | 'measurement' | 'multi-moment' | 'self-recording' | null;
      /** @default null */
      timeObservations?: number | null;
      /**
       * @description Half width of the 95 % interval in minutes.
       * @default null
       */
      timePrecision?: number | null;
      /** @default null */
      timeRecordedOn?: string | null;
      /** @default  */
      timeSource?: string;
      title: string;
      /**
       * Format: uuid
       * @description Organisation unit that is responsible.
       * @default null
       */
      unitId?: string | null;
    };
    NextFindingStatusDto: {
      /** @description `riskAcceptedUntil` has to be given with the step. */
      needsDate: boolean;
      needsReason: boolean;
      /** @description Problem code of what stands against it; null: the person may take it now. */
      refusal: string | null;
      /** @enum {string} */
      status:
        | 'agreed'
        | 'closed'
        | 'disputed'
        | 'identified'
        | 'in-hearing'
        | 'risk-accepted'
        | 'withdrawn';
    };
    NextMeasureStatusDto: {
      needsDate: boolean;
      needsReason: boolean;
      /** @description Problem code of what stands against it; null: the person may take it now. */
      refusal: string | null;
      /** @enum {string} */
      status: 'cancelled' | 'implemented' | 'in-progress' | 'open' | 'verified';
    };
    NextStepDto: {
      /** @description Whether the person's role may do it. */
      allowed: boolean;
      count: number | null;
      /**
       * @description Stable key; the screen has the words.
       * @enum {string}
       */
      kind:
        | 'add-measures'
        | 'answer-queries'
        | 'chase-overdue-measures'
        | 'import-payments'
        | 'issue-workbook'
        | 'judge-high-red-flags'
        | 'judge-red-flags'
        | 'judge-red-flags-about-persons'
        | 'look-at-failed-import'
        | 'map-columns'
        | 'reconcile-totals'
        | 'run-analysis'
        | 'run-analysis-again';
    };
    NotApplicableDto: {
      elementIds: string[];
      /** @enum {string} */
      input:
        | 'case-count'
        | 'control-results'
        | 'data-fields'
        | 'hourly-rates'
        | 'knock-out-marks'
        | 'posts'
        | 'simulation'
        | 'smaller-model'
        | 'spread';
      name: components['schemas']['BothLanguagesDto'];
      needs: components['schemas']['BothLanguagesDto'];
      ruleId: string;
    };
    NotShownDto: {
      count: number;
      element: string;
      /** @description Of the first one. */
      line: number;
      namespace: string;
    };
    ObservationRoundDto: {
      /** @description Plain date. */
      date: string;
      number: number;
      /** @description HH:MM. */
      time: string;
    };
    ObservationRoundsDto: {
      rounds: components['schemas']['ObservationRoundDto'][];
    };
    OfficeSpanDto: {
      from: string;
      to: string;
      /** @description 1 is Monday. */
      weekday: number;
    };
    OpenedGapDto: {
      elementIds: string[];
      path: string[];
      ruleId: string;
      sentence: components['schemas']['BothLanguagesDto'];
    };
    OpeningHoursChangeDto: {
      closes?: string;
      opens?: string;
      validFrom?: string | null;
      /** @description Ending a record is setting its last day. */
      validTo?: string | null;
      /** @description Version that was seen; another one on the server gives 409 with both. */
      version: number;
      weekday?: number;
    };
    OpeningHoursDto: {
      closes: string;
      holds: boolean;
      id: string;
      /** @description Local time, HH:MM. */
      opens: string;
      validFrom: string | null;
      validTo: string | null;
      version: number;
      /** @description 1 Monday to 7 Sunday. */
      weekday: number;
    };
    OrganisationDto: {
      /** @description Branch offices, and other units that offer something or are open. */
      branches: components['schemas']['BranchDto'][];
      /** @description The day that is shown. */
      date: string;
      posts: components['schemas']['PostDto'][];
      total: components['schemas']['StaffDto'];
      units: components['schemas']['UnitAtDto'][];
    };
    OrganisationRecordDto: {
      id: string;
      version: number;
    };
    OrganisationRestorationDto: {
      /** @description Version that was seen. */
      version: number;
    };
    OrganisationUnitChangeDto: {
      code?: string | null;
      /** @enum {string} */
      kind?: 'authority' | 'branch' | 'department' | 'post';
      name?: string;
      /** Format: uuid */
      parentId?: string | null;
      validFrom?: string | null;
      validTo?: string | null;
      /** @description Version that was seen; another one on the server gives 409 with both. */
      version: number;
    };
    OrganisationUnitDto: {
      code: string | null;
      id: string;
      /** @enum {string} */
      kind: 'authority' | 'branch' | 'department' | 'post';
      name: string;
      parentId: string | null;
      validFrom: string | null;
      validTo: string | null;
      version: number;
    };
    OrganisationWithdrawalDto: {
      /** @description Why the entry never held; a blank one is refused. */
      reason: string;
      /** @description Version that was seen. */
      version: number;
    };
    OverviewCountsDto: {
      controls: number | null;
      findings: number | null;
      flagsOpen: number | null;
      measures: number | null;
      payments: number | null;
      processes: number | null;
      risks: number | null;
      runs: number | null;
    };
    OverviewDto: {
      counts: components['schemas']['OverviewCountsDto'];
      dataNewerThanLastRun: boolean;
      engagementId: string;
      figures: components['schemas']['OverviewFiguresDto'];
      /** @description Most money first. */
      flagsByRule: components['schemas']['FlagsOfRuleDto'][] | null;
      lastRun: components['schemas']['OverviewRunDto'] | null;
      months: components['schemas']['OverviewMonthDto'][] | null;
      /** @description In order. */
      nextSteps: components['schemas']['NextStepDto'][];
      number: string;
      /** @description Empty for somebody who sees their own findings only. */
      phases: components['schemas']['PhaseDto'][];
      /** @description What the amounts are about: the payments of the last finished run, else the newest. */
      population: components['schemas']['OverviewPopulationDto'] | null;
      /** @enum {string} */
      role: 'auditor' | 'consultant' | 'lead' | 'manager' | 'reader';
      title: string;
      withheld: components['schemas']['WithheldPartDto'][];
    };
    OverviewFiguresDto: {
      /** @description Paid out by the distinct payments that a red flag rests on which is not found harmless. */
      amountAtRiskCents: number | null;
      /** @description A red flag rests on more payments than are kept beside it. */
      amountAtRiskIsLowerBound: boolean;
      /** @description Of the money paid out, in per mille, rounded down. */
      amountAtRiskPermille: number | null;
      findings: number | null;
      findingsByRisk: components['schemas']['RiskCountsDto'] | null;
      findingsWithoutMeasure: number | null;
      flagsOpen: number | null;
      flagsQueried: number | null;
      flagsTotal: number | null;
      measuresOpen: number | null;
      measuresOverdue: number | null;
      payments: number | null;
      /** @enum {string|null} */
      reconciliation: 'open' | 'reconciled' | 'signed-off' | null;
      rejected: number | null;
      /** @description Control total of the population, net. */
      volumeCents: number | null;
    };
    OverviewMonthDto: {
      flaggedCents: number | null;
      /** @description 'yyyy-mm'. */
      month: string;
      paidCents: number;
    };
    OverviewPopulationDto: {
      files: string[];
      id: string;
      /** @enum {string} */
      reconciliation: 'open' | 'reconciled' | 'signed-off';
      rows: number;
      sha256Short: string;
    };
    OverviewRunDto: {
      /** Format: date-time */
      endedAt: string | null;
      id: string;
      number: number;
      ruleSet: string;
    };
    OwnSizeDto: {
      /** @description Null: not even a clean sample proves the control effective. */
      allowedDeviations: number | null;
      cleanBound: number | null;
      size: number;
    };
    OwnStaffingParameterDto: {
      address: string | null;
      /** @description Year or day that a published figure holds for. */
      asOf: string | null;
      id: string;
      /** @enum {string} */
      kind: 'distribution-material' | 'distribution-personal' | 'hourly-rate' | 'working-minutes';
      /** @description In German, as published figures are quoted. */
      note: string | null;
      payGrade: string | null;
      source: string;
      /** @enum {string|null} */
      status: 'beamte' | 'tarif' | null;
      validFrom: string | null;
      validTo: string | null;
      /** @description Minutes per year, hundredths of a percent, or cents per hour. */
      value: number;
      verified: boolean;
      version: number;
      withdrawnReason: string | null;
    };
    ParameterChangeDto: {
      after: (number | string | boolean | string[]) | null;
      before: (number | string | boolean | string[]) | null;
      name: string;
    };
    PasswordChangeDto: {
      currentPassword: string;
      /** @description At least 12 characters. */
      newPassword: string;
    };
    PathwayChangeDto: {
      description?: string;
      name?: string;
      parts?: components['schemas']['PathwayPartDto'][];
      /** @description Version that was seen; another one on the server gives 409 with both. */
      version: number;
    };
    PathwayDto: {
      /** @description W-01. */
      code: string;
      description: string;
      id: string;
      name: string;
      number: number;
      parts: components['schemas']['PathwayPartDto'][];
      /** @enum {string} */
      state: 'active' | 'withdrawn';
      version: number;
      withdrawnReason: string | null;
    };
    PathwayPartDto: {
      /** @description Processes of the same pathway that have to end before this one starts. */
      dependsOn: string[];
      /** Format: uuid */
      processId: string;
      /** @description Why it waits. */
      reason: string;
    };
    PathwaySinglePointDto: {
      /** @description False: the number of posts is not recorded. */
      onePost: boolean;
      processId: string;
      roleKey: string;
    };
    PathwayStudyDto: {
      /** @description What the processes leave open, with the name of the process before it. */
      assumptions: components['schemas']['FiguresNoteDto'][];
      /** @description W-01. */
      code: string;
      /** @description Processes on the longest chain, in order. */
      criticalPath: string[];
      description: string;
      frontOffice: components['schemas']['FrontOfficeDto'];
      guide: components['schemas']['GuideDto'];
      handOvers: components['schemas']['HandOverDto'][];
      /** @description Expected hours until the last service has ended. */
      hours: number;
      hoursOneByOne: number;
      id: string;
      name: string;
      number: number;
      parts: components['schemas']['PathwayPartDto'][];
      roles: components['schemas']['RoleFiguresDto'][];
      singlePoints: components['schemas']['PathwaySinglePointDto'][];
      /** @enum {string} */
      state: 'active' | 'withdrawn';
      studied: components['schemas']['StudiedPartDto'][];
      version: number;
      withdrawnReason: string | null;
    };
    PathwayWithdrawalDto: {
      reason: string;
      version: number;
    };
    PaymentColumnDto: {
      explanationDe: string;
      explanationEn: string;
      /** @enum {string} */
      group: 'benefit' | 'case' | 'payee' | 'settlement' | 'voucher';
      /** @enum {string} */
      kind: 'boolean' | 'cents' | 'date' | 'integer' | 'text' | 'timestamp';
      labelDe: string;
      labelEn: string;
      /** @enum {string} */
      name:
        | 'amount'
        | 'amount_gross'
        | 'application_date'
        | 'application_no'
        | 'benefit_code'
        | 'benefit_text'
        | 'bic'
        | 'budget_line'
        | 'captured_at'
        | 'captured_by'
        | 'card_id'
        | 'case_number'
        | 'cash_code'
        | 'cash_desk'
        | 'cost_center'
        | 'cost_object'
        | 'currency'
        | 'debit_credit'
        | 'decision_date'
        | 'decision_no'
        | 'determined_at'
        | 'determined_by'
        | 'document_date'
        | 'document_hash'
        | 'document_no'
        | 'due_date'
        | 'end_to_end_id'
        | 'export_run_id'
        | 'fiscal_year'
        | 'gl_account'
        | 'household_id'
        | 'iban'
        | 'law'
        | 'legacy_account'
        | 'legacy_payment_id'
        | 'legal_paragraph'
        | 'loan'
        | 'municipality_ags'
        | 'note'
        | 'offset_amount'
        | 'one_time'
        | 'order_no'
        | 'ordered_at'
        | 'ordered_by'
        | 'org_unit'
        | 'payee_id'
        | 'payee_name'
        | 'payee_type'
        | 'payment_date'
        | 'payment_id'
        | 'payment_method'
        | 'period_from'
        | 'period_to'
        | 'person_birth_date'
        | 'person_id'
        | 'person_name'
        | 'picked_up_by'
        | 'receipt_no'
        | 'released_at_1'
        | 'released_at_2'
        | 'released_by_1'
        | 'released_by_2'
        | 'remittance'
        | 'return_reason'
        | 'returned_at'
        | 'reversal_of'
        | 'run_id'
        | 'run_type'
        | 'source_system'
        | 'status'
        | 'tenant_key'
        | 'value_date';
      /** @description Without it a row is no payment. */
      required: boolean;
      /**
       * @description `pseudonym`: SB-nn or P-nn is shown instead of the value; `withheld`: nothing is.
       * @enum {string}
       */
      showing: 'open' | 'pseudonym' | 'withheld';
    };
    PaymentDto: {
      columns: components['schemas']['ShownColumnDto'][];
      row: {
        [key: string]: (string | number | boolean) | null;
      };
    };
    PaymentFilterDto: {
      /** @description Name of a filterable column. */
      column: string;
      /** @description `empty`: true for rows without a value, false for rows with one. */
      empty?: boolean;
      /** @description `range`: from and to inclusive; amounts in cents, dates as yyyy-mm-dd. */
      from?: string | number;
      /** @enum {string} */
      kind: 'contains' | 'empty' | 'in' | 'range';
      /** @description `contains`: part of the text, whatever its case. */
      text?: string;
      to?: string | number;
      /** @description `in`: any of these values. */
      values?: ((string | number | boolean) | null)[];
    };
    PaymentPageDto: {
      columns: components['schemas']['ShownColumnDto'][];
      /** @description Rows by column; persons and clerks as pseudonyms, amounts in cents. */
      items: {
        [key: string]: (string | number | boolean) | null;
      }[];
      page: number;
      pageSize: number;
      sumCents: number | null;
      /** @description Rows that pass the filters, and the sum of their amounts in cents. */
      total: number;
    };
    PaymentSchemaDto: {
      /** @description `1.234,56 | 1,234.56` allows both notations in one column. */
      amountFormats: string[];
      columns: components['schemas']['PaymentColumnDto'][];
      dateFormats: string[];
    };
    PermissionDto: {
      /** @description What it allows, to be read after "may"; German: an infinitive. */
      allows: components['schemas']['WordsDto'];
      /** @enum {string} */
      permission:
        | 'account:read'
        | 'account:write'
        | 'analysis:read'
        | 'analysis:run'
        | 'audit-trail:read'
        | 'control-test:approve'
        | 'control-test:read'
        | 'control-test:write'
        | 'control:read'
        | 'control:write'
        | 'engagement:list'
        | 'engagement:open'
        | 'engagement:read'
        | 'engagement:write'
        | 'finding:read'
        | 'finding:read-own'
        | 'finding:write'
        | 'import:read'
        | 'import:write'
        | 'measure:read'
        | 'measure:read-own'
        | 'measure:write'
        | 'measure:write-own'
        | 'member:read'
        | 'member:write'
        | 'organisation-unit:read'
        | 'organisation-unit:write'
        | 'payment:read'
        | 'process:approve'
        | 'process:read'
        | 'process:write'
        | 'red-flag:dispose'
        | 'red-flag:read'
        | 'red-flag:read-persons'
        | 'report:issue'
        | 'report:read'
        | 'session:own'
        | 'settings:read'
        | 'settings:write'
        | 'signing-limit:read'
        | 'signing-limit:write'
        | 'task:read'
        | 'task:write';
      /** @description Roles of an engagement that have it, from the lead downwards; empty when an account has it by itself. */
      roles: ('auditor' | 'consultant' | 'lead' | 'manager' | 'reader')[];
    };
    PhaseDto: {
      figures: components['schemas']['PhaseFigureDto'][];
      /** @enum {string} */
      key: 'analysis' | 'intake' | 'planning' | 'processes' | 'report' | 'testing';
      /** @enum {string} */
      state: 'current' | 'done' | 'todo';
    };
    PhaseFigureDto: {
      /** @description Stable key. */
      name: string;
      value: number;
    };
    PopulationFiguresDto: {
      /** @description Sum of the amounts above zero. */
      bookValueCents: number;
      negativeItems: number;
      rows: number;
      /** @description Not selectable by monetary units. */
      zeroItems: number;
    };
    PopulationManifestDto: {
      accepted: number;
      columns: components['schemas']['SealedColumnDto'][];
      controlTotalCents: number;
      creditCents: number;
      debitCents: number;
      fileSha256: string;
      files: components['schemas']['SourceFileDto'][];
      firstPaymentDate: string | null;
      /** @enum {string} */
      format: 'pruefwerk-population';
      lastPaymentDate: string | null;
      mapping: components['schemas']['ColumnMappingDto'];
      read: number;
      rejected: number;
      rejectsByCode: {
        [key: string]: number;
      };
      schemaVersion: number;
      sha256: string;
    };
    PostChangeDto: {
      designation?: string;
      fteActual?: number;
      fteTarget?: number;
      number?: string | null;
      payGrade?: string | null;
      roleName?: string;
      /** Format: uuid */
      unitId?: string;
      validFrom?: string | null;
      /** @description Ending a record is setting its last day. */
      validTo?: string | null;
      /** @description Version that was seen; another one on the server gives 409 with both. */
      version: number;
    };
    PostDeputyChangeDto: {
      /** Format: uuid */
      deputyPostId?: string;
      validFrom?: string | null;
      /** @description Ending a record is setting its last day. */
      validTo?: string | null;
      /** @description Version that was seen; another one on the server gives 409 with both. */
      version: number;
    };
    PostDeputyDto: {
      deputyPostId: string;
      holds: boolean;
      id: string;
      validFrom: string | null;
      validTo: string | null;
      version: number;
    };
    PostDto: {
      deputies: components['schemas']['PostDeputyDto'][];
      designation: string;
      fteActual: number;
      fteTarget: number;
      /** @description A deputy is entered for the day, and its post exists on it. */
      hasDeputy: boolean;
      holds: boolean;
      id: string;
      number: string | null;
      payGrade: string | null;
      powers: components['schemas']['SigningPowerDto'][];
      roleName: string;
      unitId: string;
      validFrom: string | null;
      validTo: string | null;
      version: number;
    };
    PreferencesDto: {
      /** @enum {string} */
      colourScheme: 'auto' | 'dark' | 'light';
      /**
       * @description Rows of 30, 36 or 44 px.
       * @enum {string}
       */
      density: 'comfortable' | 'compact' | 'normal';
      /** @enum {string} */
      language: 'de' | 'en';
      /** @description At most 100. */
      savedViews: components['schemas']['SavedViewDto'][];
      /** @description Whether single keys act. */
      shortcuts: boolean;
    };
    ProblemDetailsDto: {
      code: string;
      /** @description What happened and what to do, in the language asked for. */
      detail: string;
      /** @description Faults of single fields. */
      errors?: components['schemas']['FieldErrorDto'][];
      /** @description Request id as URN. */
      instance: string;
      /** @description Values in the detail, for example both versions of a conflict. */
      parameters?: {
        [key: string]: (string | number) | null;
      };
      /** @description Request id, also in the log and in the header `X-Request-Id`: to be told to the operator. */
      reference: string;
      status: number;
      title: string;
      /** @description Identifies the kind of problem; `urn:pruefwerk:problem:` and the code. */
      type: string;
    };
    ProcessChangeDto: {
      caseloadPerYear?: number | null;
      /** @enum {string} */
      kind?: 'as-is' | 'to-be';
      name?: string;
      unit?: string;
      /** @description Version that was seen; another one on the server gives 409 with both. */
      version: number;
    };
    ProcessChecksDto: {
      counts: components['schemas']['HitCountsDto'];
      /** @description The worst first, then along the flow. */
      hits: components['schemas']['ProcessHitDto'][];
      /** @description Controls of which nothing but the number is known: no rule counts them. */
      silentControls: string[];
      /** @description A name may mean something; a person decides. */
      suggestions: components['schemas']['AttributeSuggestionDto'][];
    };
    ProcessComparisonDto: {
      after: components['schemas']['ComparedContentDto'];
      before: components['schemas']['ComparedContentDto'];
      /** @description Gaps in control that were there only before. */
      closed: components['schemas']['ProcessHitDto'][];
      /** @description Removed ones first, then changed and added ones along the flow. */
      differences: components['schemas']['DifferenceDto'][];
      effect: components['schemas']['EffectDto'];
      /** @description Gaps in control that are there only afterwards. */
      opened: components['schemas']['ProcessHitDto'][];
      /** @description Pairs that are alike. */
      unchanged: number;
    };
    ProcessCopyDto: {
      /**
       * @description As the source when left out.
       * @enum {string}
       */
      kind?: 'as-is' | 'to-be';
      name: string;
    };
    ProcessDto: {
      /** @description Istprozess that this Sollprozess starts from. */
      asIsProcessId: string | null;
      caseloadPerYear: number | null;
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      id: string;
      /**
       * @description Istprozess or Sollprozess.
       * @enum {string}
       */
      kind: 'as-is' | 'to-be';
      name: string;
      /** @description Shown as P-01. */
      number: number;
      organisationUnitId: string | null;
      /** @enum {string} */
      origin: 'copy' | 'file' | 'template';
      originalFileName: string | null;
      originalSha256: string | null;
      /**
       * @description Stammprozess, Referenzprozess or Lokalprozess, as the content says.
       * @enum {string|null}
       */
      processType: 'lokal' | 'referenz' | 'stamm' | null;
      /** @description Of the content, from 1. */
      revision: number;
      /** @enum {string} */
      state: 'draft' | 'withdrawn';
      /** @description Responsible unit; empty while unknown. */
      unit: string;
      /** Format: date-time */
      updatedAt: string;
      updatedBy: string;
      version: number;
      withdrawnReason: string | null;
    };
    ProcessFiguresDto: {
      assumptions: components['schemas']['FiguresNoteDto'][];
      casesPerYear: number | null;
      guide: components['schemas']['GuideDto'];
      /** @description The most frequent first. */
      handOvers: components['schemas']['HandOverDto'][];
      /** @enum {string} */
      kind: 'as-is' | 'to-be';
      name: string;
      number: number;
      parameters: components['schemas']['FigureParameterDto'][];
      problems: components['schemas']['FiguresNoteDto'][];
      processId: string;
      revision: number;
      /** @description In the order in which a case meets them. */
      roles: components['schemas']['RoleFiguresDto'][];
      singlePoints: components['schemas']['SinglePointDto'][];
      /** @description Along the flow. */
      steps: components['schemas']['StepFiguresDto'][];
      totals: components['schemas']['ProcessTotalsDto'];
    };
    ProcessFileDto: {
      process: components['schemas']['ProcessDto'];
      /** @description SHA-256 of the content, lower-case hex. */
      sha256: string;
      standing: components['schemas']['ContentStandingDto'];
      /** @description Schrittliste: all flow nodes in the order along the flow; those without a number are events and gateways. */
      steps: components['schemas']['ProcessStepDto'][];
      /** @description Tasks of the catalogue that the process carries out. */
      taskIds: string[];
      /** @description What could not be read or will not be shown. */
      warnings: components['schemas']['ProcessWarningDto'][];
      /** @description BPMN 2.0. */
      xml: string;
    };
    ProcessHistoryDto: {
      /**
       * @description Why the asking account may not approve what waits; null: it may.
       * @enum {string|null}
       */
      hindrance: 'involved' | 'nothing-waits' | 'role' | null;
      /** @description Every saved content, the newest first. */
      revisions: components['schemas']['ProcessRevisionDto'][];
      standing: components['schemas']['ContentStandingDto'];
      /** @description The newest first. */
      versions: components['schemas']['ProcessVersionDto'][];
    };
    ProcessHitDto: {
      advice: components['schemas']['BothLanguagesDto'];
      /** @description Elements of the diagram; the first is where it is shown. */
      elementIds: string[];
      /**
       * @description About control, or about how the model is built.
       * @enum {string}
       */
      family: 'control' | 'structure';
      /** @description Empty: good practice, or completeness of the data. */
      legalBases: components['schemas']['LegalBasisOfRuleDto'][];
      /** @description What the rule looks for. */
      looksFor: components['schemas']['BothLanguagesDto'];
      name: components['schemas']['BothLanguagesDto'];
      /** @description Flow nodes of the way that proves it, from its beginning to the payment. */
      path: string[] | null;
      ruleId: string;
      sentence: components['schemas']['BothLanguagesDto'];
      /** @enum {string} */
      severity: 'error' | 'info' | 'warning';
    };
    ProcessLinksDto: {
      /**
       * Format: uuid
       * @description Istprozess that a Sollprozess starts from.
       * @default null
       */
      asIsProcessId?: string | null;
      /**
       * Format: uuid
       * @default null
       */
      organisationUnitId?: string | null;
      /** @description All tasks of the process afterwards. */
      taskIds: string[];
      version: number;
    };
    ProcessListItemDto: {
      /** @description Istprozess that this Sollprozess starts from. */
      asIsProcessId: string | null;
      caseloadPerYear: number | null;
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      id: string;
      /**
       * @description Istprozess or Sollprozess.
       * @enum {string}
       */
      kind: 'as-is' | 'to-be';
      name: string;
      /** @description Shown as P-01. */
      number: number;
      organisationUnitId: string | null;
      /** @enum {string} */
      origin: 'copy' | 'file' | 'template';
      originalFileName: string | null;
      originalSha256: string | null;
      /**
       * @description Stammprozess, Referenzprozess or Lokalprozess, as the content says.
       * @enum {string|null}
       */
      processType: 'lokal' | 'referenz' | 'stamm' | null;
      /** @description Of the content, from 1. */
      revision: number;
      standing: components['schemas']['ContentStandingDto'];
      /** @enum {string} */
      state: 'draft' | 'withdrawn';
      summary: components['schemas']['StepSummaryDto'];
      /** @description Tasks of the catalogue that the process carries out. */
      taskIds: string[];
      /** @description Responsible unit; empty while unknown. */
      unit: string;
      /** Format: date-time */
      updatedAt: string;
      updatedBy: string;
      /** @description Null for what was there from the start. */
      updatedByName: string | null;
      version: number;
      warnings: number;
      withdrawnReason: string | null;
    };
    ProcessRevisionContentDto: {
      revision: number;
      sha256: string;
      steps: components['schemas']['ProcessStepDto'][];
      /** @description BPMN 2.0. */
      xml: string;
    };
    ProcessRevisionDto: {
      revision: number;
      /** Format: date-time */
      savedAt: string;
      savedBy: string | null;
      sha256: string;
    };
    ProcessStepDto: {
      /** @description All that is recorded, also what other fields say. */
      attributes: components['schemas']['StepAttributeDto'][];
      controlNumbers: string[];
      documentation: string;
      /** @description Of the element in the diagram. */
      elementId: string;
      /** @enum {string|null} */
      execution: 'auto' | 'manuell' | 'teilauto' | null;
      /** @enum {string} */
      kind: 'activity' | 'event' | 'gateway';
      mediaBreak: components['schemas']['MediaBreakDto'] | null;
      /** @description In which the information comes in and is handed on. */
      mediaIn: ('email' | 'excel' | 'fachverfahren' | 'papier' | 'portal' | 'telefon')[];
      mediaOut: ('email' | 'excel' | 'fachverfahren' | 'papier' | 'portal' | 'telefon')[];
      minutes: number | null;
      name: string;
      /** @description Number in the Schrittliste; null for events and gateways. */
      number: number | null;
      /** @description Orders a payment or pays it out. */
      paymentRelevant: boolean;
      /** @enum {string|null} */
      paymentRole: 'aendert' | 'begruendet' | 'nein' | 'ordnetAn' | 'zahltAus' | null;
      position: number;
      riskNumbers: string[];
      /** @description Lane, else pool. */
      role: string | null;
      systems: string[];
      /** @enum {string|null} */
      timeMethod: 'log' | 'messung' | 'multimoment' | 'schaetzung' | 'selbstaufschreibung' | null;
      /** @description BPMN element, for example userTask. */
      type: string;
      /** @description Hours that the case lies before the step. */
      waitingHours: number | null;
    };
    ProcessTotalsDto: {
      /** @description Cents, not rounded. */
      centsPerCase: components['schemas']['FigureDto'];
      centsPerYear: components['schemas']['FigureDto'] | null;
      contacts: components['schemas']['FigureDto'];
      handOvers: components['schemas']['FigureDto'];
      leadTimeHours: components['schemas']['FigureDto'];
      mediaBreaks: components['schemas']['FigureDto'];
      minutesPerCase: components['schemas']['FigureDto'];
      minutesPerYear: components['schemas']['FigureDto'] | null;
      posts: components['schemas']['FigureDto'] | null;
      rolesMet: components['schemas']['FigureDto'];
      transportHours: components['schemas']['FigureDto'];
      waitingHours: components['schemas']['FigureDto'];
    };
    ProcessVersionDto: {
      /** Format: date-time */
      decidedAt: string | null;
      /** @description Who approved, sent back or recalled it. */
      decidedBy: string | null;
      decisionRemark: string | null;
      id: string;
      number: number;
      remark: string;
      /** @description Content that it is bound to. */
      revision: number;
      sha256: string;
      /** @enum {string} */
      state: 'approved' | 'recalled' | 'returned' | 'submitted' | 'superseded';
      /** Format: date-time */
      submittedAt: string;
      submittedBy: string | null;
      version: number;
    };
    ProcessWarningDto: {
      /** @enum {string} */
      code:
        | 'bpmn.warning.attribute-unknown'
        | 'bpmn.warning.attribute-unreadable'
        | 'bpmn.warning.diagram-missing'
        | 'bpmn.warning.diagram-second'
        | 'bpmn.warning.flow-dangling'
        | 'bpmn.warning.id-duplicate'
        | 'bpmn.warning.id-missing'
        | 'bpmn.warning.lane-reference'
        | 'bpmn.warning.process-missing';
      elementId: string | null;
      /** @description Line of the file, from 1. */
      line: number;
      text: components['schemas']['BothLanguagesDto'];
    };
    ProcessWithdrawalDto: {
      reason: string;
      version: number;
    };
    PropertyChangeDto: {
      after: components['schemas']['BothLanguagesDto'];
      before: components['schemas']['BothLanguagesDto'];
      property: components['schemas']['BothLanguagesDto'];
    };
    ProposalChoiceDto: {
      /** @default [] */
      controlResults?: string[];
      /** @description Where the proposal is shown. */
      elementId: string;
      note: string;
      /** @default [] */
      parameters?: string[];
      ruleId: string;
    };
    ProposalDto: {
      assumptions: components['schemas']['UsedAssumptionDto'][];
      change: components['schemas']['BothLanguagesDto'];
      checkFirst: components['schemas']['BothLanguagesDto'];
      /** @enum {string} */
      confidence: 'high' | 'low' | 'medium';
      /** @description The first is where it is shown. */
      elementIds: string[];
      finding: components['schemas']['BothLanguagesDto'];
      /** @description With any of them it is not recommended. */
      gaps: components['schemas']['OpenedGapDto'][];
      looksFor: components['schemas']['BothLanguagesDto'];
      name: components['schemas']['BothLanguagesDto'];
      ruleId: string;
      saving: components['schemas']['SavingDto'];
      /**
       * @description `attributes`: the to-be process gets the change; `note`: a note that says what is to be drawn.
       * @enum {string}
       */
      takeOver: 'attributes' | 'note';
    };
    ProposalTakeOverDto: {
      /** @default [] */
      controlResults?: string[];
      /** @description Where the proposal is shown. */
      elementId: string;
      /** @description Of the Sollprozess. */
      name: string;
      note: string;
      /** @default [] */
      parameters?: string[];
      ruleId: string;
    };
    RangeDto: {
      base: number;
      high: number;
      low: number;
    };
    RecommendationDto: {
      change: components['schemas']['BothLanguagesDto'];
      code: string;
      /** Format: date-time */
      createdAt: string;
      elementIds: string[];
      finding: components['schemas']['BothLanguagesDto'];
      id: string;
      name: components['schemas']['BothLanguagesDto'];
      note: string;
      number: number;
      revision: number;
      ruleId: string;
      saving: components['schemas']['SavingDto'];
      /** @enum {string} */
      state: 'noted' | 'taken-over' | 'withdrawn';
      toBeProcessId: string | null;
      version: number;
      withdrawnReason: string | null;
    };
    RecommendationWithdrawalDto: {
      reason: string;
      version: number;
    };
    ReconciliationDto: {
      /**
       * @description Total of another record in cents; null when there is none.
       * @default null
       */
      expectedTotalCents: number | null;
      /**
       * @description Why the totals differ, or why there is none to compare with.
       * @default null
       */
      reason: string | null;
      /** @description Version that the person looked at; when the import has gone on since, it is a conflict. */
      version?: number;
    };
    RedFlagCountDto: {
      count: number;
      /** @enum {string} */
      disposition: 'cleared' | 'confirmed' | 'open' | 'query';
      ruleId: string;
    };
    RedFlagDto: {
      aboutPersons: boolean;
      amountAtRiskCents: number;
      datasetId: string;
      /** Format: date-time */
      disposedAt: string | null;
      disposedBy: string | null;
      disposedByName: string | null;
      /** @enum {string} */
      disposition: 'cleared' | 'confirmed' | 'open' | 'query';
      dispositionReason: string | null;
      face: components['schemas']['RedFlagFaceDto'];
      facts: {
        [key: string]: (string | number | boolean) | null;
      };
      fingerprint: string;
      firstRunId: string;
      id: string;
      lastRunId: string;
      notSeenInRunId: string | null;
      /** @description Shown as A-0001. */
      number: number;
      payments: number;
      /** @enum {string} */
      risk: 'high' | 'low' | 'medium';
      ruleId: string;
      ruleName: components['schemas']['BothLanguagesDto'];
      ruleVersion: number;
      version: number;
      wording: components['schemas']['WordingsDto'];
    };
    RedFlagFaceDto: {
      captured: string | null;
      caseNumber: string | null;
      method: string | null;
      paymentDate: string | null;
      released: string | null;
      vouchers: string | null;
    };
    RedFlagFacetsDto: {
      amountAtRiskCents: number;
      dispositions: components['schemas']['DispositionFacetDto'][];
      risks: components['schemas']['RiskFacetDto'][];
      rules: components['schemas']['RuleFacetDto'][];
      /** @description Under all filters together. */
      total: number;
    };
    RedFlagFileDto: {
      chart: components['schemas']['AmountsChartDto'] | null;
      /** @description Fields of the evidence that the rule looks at. */
      columns: string[];
      /** @description Oldest first. */
      disposals: components['schemas']['DisposalDto'][];
      evidence: components['schemas']['EvidenceDto'][];
      explanation: components['schemas']['ExplanationsDto'];
      findingIds: string[];
      findings: components['schemas']['FindingReferenceDto'][];
      looksFor: components['schemas']['BothLanguagesDto'];
      redFlag: components['schemas']['RedFlagDto'];
      /** @description The weightiest others of the same case or payments, at most ten. */
      related: components['schemas']['RedFlagReferenceDto'][];
      relatedTotal: number;
      ruleName: components['schemas']['BothLanguagesDto'];
      ruleParameters: components['schemas']['UsedParameterDto'][];
    };
    RedFlagFilterDto: {
      /** @description True: only those that point at an employee, which the lead alone is shown; false: only the others. */
      aboutPersons?: boolean;
      /** @description Exactly this case number. */
      caseNumber?: string;
      /** Format: uuid */
      datasetId?: string;
      /** @description First payment on this day or later, yyyy-mm-dd. */
      dateFrom?: string;
      /** @description First payment on this day or earlier, yyyy-mm-dd. */
      dateTo?: string;
      disposition?: ('cleared' | 'confirmed' | 'open' | 'query')[];
      /** @description True: only those that a finding rests on; false: only the others. */
      hasFinding?: boolean;
      maxAmountCents?: number;
      minAmountCents?: number;
      /** @description True: only those that the last run did not find any more; false: only the others. */
      notSeen?: boolean;
      risk?: ('high' | 'low' | 'medium')[];
      /** @description Only those that rest on this payment (`row_no`) of a dataset. */
      rowNo?: number;
      rule?: string[];
      /** Format: uuid */
      runId?: string;
      /** @description Part of sentence, case or voucher. */
      text?: string;
    };
    RedFlagPageDto: {
      items: components['schemas']['RedFlagDto'][];
      page: number;
      pageSize: number;
      total: number;
    };
    RedFlagReferenceDto: {
      amountAtRiskCents: number;
      /** @enum {string} */
      disposition: 'cleared' | 'confirmed' | 'open' | 'query';
      id: string;
      /** @description Shown as A-0001. */
      number: number;
      /** @enum {string} */
      risk: 'high' | 'low' | 'medium';
      ruleId: string;
      title: components['schemas']['BothLanguagesDto'];
    };
    RefusedSheetRowDto: {
      number: string;
      /** @description Row of the sheet, null for a task that was issued. */
      row: number | null;
      sentenceDe: string;
      sentenceEn: string;
    };
    RejectDto: {
      code: string;
      /** @description Source header; null when the whole record is malformed. */
      column: string | null;
      file: string;
      /** @description Physical line, from 1. */
      line: number;
      masked: boolean;
      /** @description German reason. */
      message: string;
      messageEn: string;
      /** @description Raw value; blocks instead of what may name persons. */
      value: string;
    };
    RejectGroupDto: {
      code: string;
      /** @description Source header; null when whole records are malformed. */
      column: string | null;
      count: number;
      firstFile: string;
      firstLine: number;
    };
    RejectPageDto: {
      items: components['schemas']['RejectDto'][];
      page: number;
      pageSize: number;
      total: number;
    };
    RejectSummaryDto: {
      groups: components['schemas']['RejectGroupDto'][];
      total: number;
    };
    RejectedCellDto: {
      /** @description True for the value that the row was rejected for. */
      faulty: boolean;
      header: string;
      masked: boolean;
      value: string;
    };
    RejectedRowDto: {
      /** @description In the order of the file; null when the row could not be split into values. */
      cells: components['schemas']['RejectedCellDto'][] | null;
      file: string;
      line: number;
      reject: components['schemas']['RejectDto'];
    };
    RenameTemplateDto: {
      name: string;
      /** @description Version that was seen; another one on the server gives 409 with both. */
      version: number;
    };
    ResultEntryDto: {
      /** @description Place of the attribute, from 0. */
      attribute: number;
      /**
       * @description What the amount should have been; only for samples of monetary units.
       * @default null
       */
      auditedCents?: number | null;
      /** @enum {string} */
      outcome: 'deviation' | 'not-applicable' | 'pass';
      /** @description Place of the item, from 1. */
      position: number;
      /** @default  */
      remark?: string;
      /**
       * @description Version of the cell that was seen; null for an empty one. The same entry sent again is accepted.
       * @default null
       */
      version?: number | null;
    };
    RiskChangeDto: {
      /** @enum {string} */
      category?: 'compliance' | 'error' | 'governance' | 'it' | 'misuse' | 'privacy';
      causes?: string[];
      description?: string;
      /** @enum {number} */
      impact?: 1 | 2 | 3 | 4 | 5;
      legalBasis?: components['schemas']['LegalBasisDto'][];
      /** @enum {number} */
      likelihood?: 1 | 2 | 3 | 4 | 5;
      title?: string;
      /** @description Version that was seen; another one on the server gives 409 with both. */
      version: number;
    };
    RiskControlLinkDto: {
      controlId: string;
      riskId: string;
    };
    RiskControlMatrixDto: {
      /** @description Controls that hold on the day. */
      controls: components['schemas']['ControlDto'][];
      gaps: components['schemas']['ControlGapsDto'];
      heatMap: components['schemas']['HeatMapDto'];
      links: components['schemas']['RiskControlLinkDto'][];
      /** @description Day of which the matrix is shown, yyyy-mm-dd. */
      on: string;
      risks: components['schemas']['MatrixRiskDto'][];
    };
    RiskCountsDto: {
      high: number;
      low: number;
      medium: number;
    };
    RiskDto: {
      /** @enum {string} */
      category: 'compliance' | 'error' | 'governance' | 'it' | 'misuse' | 'privacy';
      causes: string[];
      /** @description R-01. */
      code: string;
      /** @description Linked controls, withdrawn ones included. */
      controlIds: string[];
      description: string;
      id: string;
      /** @enum {number} */
      impact: 1 | 2 | 3 | 4 | 5;
      /**
       * @description By likelihood × impact: high from 12, medium from 6.
       * @enum {string}
       */
      inherentLevel: 'high' | 'low' | 'medium';
      legalBasis: components['schemas']['LegalBasisDto'][];
      /** @description Library entry that it was copied from. */
      libraryId: string | null;
      /** @enum {number} */
      likelihood: 1 | 2 | 3 | 4 | 5;
      number: number;
      /** @enum {string} */
      state: 'active' | 'withdrawn';
      title: string;
      version: number;
      withdrawnReason: string | null;
    };
    RiskFacetDto: {
      count: number;
      /** @enum {string} */
      risk: 'high' | 'low' | 'medium';
    };
    RisksFromLibraryDto: {
      /** @description Ids of library entries. */
      libraryIds: string[];
      /**
       * @description Copies the library's controls against these risks as well.
       * @default false
       */
      withControls?: boolean;
    };
    RoleDto: {
      description: components['schemas']['WordsDto'];
      name: components['schemas']['WordsDto'];
      permissions: (
        | 'account:read'
        | 'account:write'
        | 'analysis:read'
        | 'analysis:run'
        | 'audit-trail:read'
        | 'control-test:approve'
        | 'control-test:read'
        | 'control-test:write'
        | 'control:read'
        | 'control:write'
        | 'engagement:list'
        | 'engagement:open'
        | 'engagement:read'
        | 'engagement:write'
        | 'finding:read'
        | 'finding:read-own'
        | 'finding:write'
        | 'import:read'
        | 'import:write'
        | 'measure:read'
        | 'measure:read-own'
        | 'measure:write'
        | 'measure:write-own'
        | 'member:read'
        | 'member:write'
        | 'organisation-unit:read'
        | 'organisation-unit:write'
        | 'payment:read'
        | 'process:approve'
        | 'process:read'
        | 'process:write'
        | 'red-flag:dispose'
        | 'red-flag:read'
        | 'red-flag:read-persons'
        | 'report:issue'
        | 'report:read'
        | 'session:own'
        | 'settings:read'
        | 'settings:write'
        | 'signing-limit:read'
        | 'signing-limit:write'
        | 'task:read'
        | 'task:write'
      )[];
      /** @enum {string} */
      role: 'auditor' | 'consultant' | 'lead' | 'manager' | 'reader';
    };
    RoleFiguresDto: {
      centsPerCase: components['schemas']['RangeDto'];
      deputy: string | null;
      key: string;
      minutesPerCase: components['schemas']['RangeDto'];
      name: string;
      /** @description Full posts there are, or are planned. */
      posts: number | null;
      postsNeeded: components['schemas']['RangeDto'] | null;
      /** @description Share of the cases that meets this role, 0 to 1. */
      shareOfCases: number;
      site: string | null;
      steps: number;
      unit: string | null;
      utilisation: number | null;
    };
    RoleLoadDto: {
      key: string;
      laneIds: string[];
      longestQueue: number;
      /** @description Cases that wait, on average. */
      meanQueue: components['schemas']['EstimateDto'];
      posts: number;
      title: string;
      utilisation: components['schemas']['EstimateDto'];
    };
    RolesDto: {
      permissions: components['schemas']['PermissionDto'][];
      roles: components['schemas']['RoleDto'][];
    };
    RuleColumnDto: {
      /** @description Name in the payment schema. */
      column: string;
      label: components['schemas']['RuleTextDto'];
    };
    RuleDifferenceDto: {
      becameApplicable: boolean;
      becameNotApplicable: boolean;
      /** @description Null unless both are known. */
      delta: number | null;
      /** @description Null where it did not run, or is about persons and its hits are for the lead only. */
      hits: number | null;
      parametersChanged: components['schemas']['ParameterChangeDto'][];
      previousHits: number | null;
      /** @enum {string|null} */
      previousStatus: 'failed' | 'not-applicable' | 'ran' | null;
      ruleId: string;
      /**
       * @description Null where the rule did not take part.
       * @enum {string|null}
       */
      status: 'failed' | 'not-applicable' | 'ran' | null;
      versionChanged: boolean;
    };
    RuleDto: {
      /** @description Its red flags point at employees and are shown to the lead only. */
      aboutPersons: boolean;
      /** @description Null when no dataset was named. */
      applicable: boolean | null;
      /** @enum {string} */
      family:
        | 'accounts-and-payees'
        | 'completeness'
        | 'duplicates'
        | 'entitlement'
        | 'limits'
        | 'segregation-of-duties'
        | 'statistics'
        | 'time';
      id: string;
      /** @description One sentence. */
      looksFor: components['schemas']['RuleTextDto'];
      missing: components['schemas']['RuleColumnDto'][][];
      name: components['schemas']['RuleTextDto'];
      parameters: components['schemas']['RuleParameterDto'][];
      /** @description Fits the dataset, and its hits are more than a hint (risk not low). */
      recommended: boolean;
      requires: components['schemas']['RuleColumnDto'][][];
      /** @enum {string} */
      risk: 'high' | 'low' | 'medium';
      uses: components['schemas']['RuleColumnDto'][];
      version: number;
    };
    RuleFacetDto: {
      count: number;
      nameDe: string;
      nameEn: string;
      /** @enum {string} */
      risk: 'high' | 'low' | 'medium';
      ruleId: string;
    };
    RuleParameterDto: {
      default: number | string | boolean | string[];
      explanation: components['schemas']['RuleTextDto'];
      /** @enum {string} */
      kind: 'cents' | 'count' | 'days' | 'flag' | 'list' | 'months' | 'permille';
      /** @description A few words by which people call it. */
      label: components['schemas']['RuleTextDto'];
      max: number | null;
      min: number | null;
      name: string;
      /**
       * @description What a number counts; null for lists and flags.
       * @enum {string|null}
       */
      unit: 'EUR-cents' | 'count' | 'days' | 'months' | 'per-mille' | null;
      /** @description What holds in the engagement; the default where nothing else was set. */
      value: number | string | boolean | string[];
    };
    RuleTextDto: {
      de: string;
      en: string;
    };
    RunDatasetDto: {
      files: string[];
      id: string;
      rows: number;
      /** @description First digits of the content's SHA-256. */
      sha256Short: string;
    };
    RunDifferenceDto: {
      /** @description Without those about persons, except for the lead. */
      added: number;
      /** @description Null where those about persons cannot be told apart. */
      notSeen: number | null;
      /** @description Null for the first run. */
      previousNumber: number | null;
      previousRunId: string | null;
      rules: components['schemas']['RuleDifferenceDto'][];
      /** @description False: hits may differ because the payments do. */
      sameDataset: boolean;
      seenAgain: number;
      signingLimitsChanged: boolean;
    };
    RunEventDto: {
      done?: number;
      errorCode?: string | null;
      /** @description With `progress`. */
      phase?: string;
      run: components['schemas']['RunSnapshotDto'] | null;
      /**
       * @description As it is when the event is told, whatever happened then.
       * @enum {string}
       */
      runState: 'cancelled' | 'done' | 'failed' | 'running' | 'waiting';
      /**
       * @description With `state`: of the job that runs it.
       * @enum {string}
       */
      state?: 'cancelled' | 'cancelling' | 'done' | 'failed' | 'running' | 'waiting';
      total?: number | null;
      /** @enum {string} */
      type: 'progress' | 'state';
    };
    RunOutcomeDto: {
      /** @description Each hit counted on its own; null as `hits`. */
      amountAtRiskCents: number | null;
      durationMs: number;
      /** @description Null: the rule is about persons, and its hits are for the lead only. */
      hits: number | null;
      /** @description Why it did not run, or why its hits are not told; null otherwise. */
      reason: components['schemas']['RunOutcomeReasonDto'] | null;
      ruleId: string;
      /** @enum {string} */
      status: 'failed' | 'not-applicable' | 'ran';
      version: number;
    };
    RunOutcomeReasonDto: {
      /** @description For example `missing-columns`. */
      code: string;
      facts: {
        [key: string]: (string | number | boolean) | null;
      };
      /** @description The same in words. */
      text: components['schemas']['BothLanguagesDto'];
    };
    RunRuleDto: {
      id: string;
      parameters: {
        [key: string]: number | string | boolean | string[];
      };
      version: number;
    };
    RunSigningLimitDto: {
      limitCents: number;
      /** @description Code or name of the unit; null for all of them. */
      orgUnit: string | null;
      /** @description Plain dates, both inclusive. */
      validFrom: string | null;
      validTo: string | null;
    };
    RunSnapshotDto: {
      /** @description Rules that have ended, of `total`. */
      done: number;
      /** @description Without those about persons, except for the lead. */
      hitsSoFar: number;
      outcomes: components['schemas']['FinishedRuleDto'][];
      /**
       * @description `write`: all rules have ended, the red flags are being written down.
       * @enum {string}
       */
      phase: 'rules' | 'write';
      ruleCount: number;
      /** @description Null once all have ended. */
      ruleId: string | null;
      /** @description From 1: the rule at work. */
      ruleIndex: number;
      total: number;
    };
    SameUploadDto: {
      datasetIds: string[];
      fileName: string;
      importIds: string[];
      uploadId: string;
      /** Format: date-time */
      uploadedAt: string;
    };
    SampleDto: {
      /** @description Null while there is no sample engagement. */
      engagementId: string | null;
      /**
       * @description `preparing`: its payments are being taken in and analysed; `ready`: a run is done; `stuck`: a step failed, the
       *     engagement can be opened all the same.
       * @enum {string}
       */
      state: 'absent' | 'preparing' | 'ready' | 'stuck';
    };
    SampleSizeDto: {
      size: number;
      /** @description Before the correction for a finite population, not rounded. */
      unlimited: number;
      /** @description Quantile of the normal distribution. */
      z: number;
    };
    SavedProcessDto: {
      /** @description What the content before held and now is gone though nobody deleted it. */
      losses: components['schemas']['LossDto'][];
      process: components['schemas']['ProcessDto'];
      /** @description SHA-256 of the content, lower-case hex. */
      sha256: string;
      standing: components['schemas']['ContentStandingDto'];
      /** @description Schrittliste: all flow nodes in the order along the flow; those without a number are events and gateways. */
      steps: components['schemas']['ProcessStepDto'][];
      /**
       * @description Patched: only what was edited was written. As sent: the edited file counts as it is.
       * @enum {string}
       */
      taken: 'as-sent' | 'patched' | 'unchanged';
      /** @description Tasks of the catalogue that the process carries out. */
      taskIds: string[];
      /** @description What could not be read or will not be shown. */
      warnings: components['schemas']['ProcessWarningDto'][];
      /** @description BPMN 2.0. */
      xml: string;
    };
    SavedViewDto: {
      /** @description As its person calls it. */
      name: string;
      /** @description Screen by the name of its route, for example `red-flags`. */
      screen: string;
      /** @description Search part of the address: filters and sort. */
      search: string;
    };
    SavingDto: {
      centsPerCase: components['schemas']['RangeDto'];
      centsPerYear: components['schemas']['RangeDto'] | null;
      leadTimeH: components['schemas']['RangeDto'];
      minutesPerCase: components['schemas']['RangeDto'];
      minutesPerYear: components['schemas']['RangeDto'] | null;
      posts: components['schemas']['RangeDto'] | null;
    };
    SealedColumnDto: {
      /**
       * @description Null for a column that is kept as text without a canonical one.
       * @enum {string|null}
       */
      canonical:
        | 'amount'
        | 'amount_gross'
        | 'application_date'
        | 'application_no'
        | 'benefit_code'
        | 'benefit_text'
        | 'bic'
        | 'budget_line'
        | 'captured_at'
        | 'captured_by'
        | 'card_id'
        | 'case_number'
        | 'cash_code'
        | 'cash_desk'
        | 'cost_center'
        | 'cost_object'
        | 'currency'
        | 'debit_credit'
        | 'decision_date'
        | 'decision_no'
        | 'determined_at'
        | 'determined_by'
        | 'document_date'
        | 'document_hash'
        | 'document_no'
        | 'due_date'
        | 'end_to_end_id'
        | 'export_run_id'
        | 'fiscal_year'
        | 'gl_account'
        | 'household_id'
        | 'iban'
        | 'law'
        | 'legacy_account'
        | 'legacy_payment_id'
        | 'legal_paragraph'
        | 'loan'
        | 'municipality_ags'
        | 'note'
        | 'offset_amount'
        | 'one_time'
        | 'order_no'
        | 'ordered_at'
        | 'ordered_by'
        | 'org_unit'
        | 'payee_id'
        | 'payee_name'
        | 'payee_type'
        | 'payment_date'
        | 'payment_id'
        | 'payment_method'
        | 'period_from'
        | 'period_to'
        | 'person_birth_date'
        | 'person_id'
        | 'person_name'
        | 'picked_up_by'
        | 'receipt_no'
        | 'released_at_1'
        | 'released_at_2'
        | 'released_by_1'
        | 'released_by_2'
        | 'remittance'
        | 'return_reason'
        | 'returned_at'
        | 'reversal_of'
        | 'run_id'
        | 'run_type'
        | 'source_system'
        | 'status'
        | 'tenant_key'
        | 'value_date'
        | null;
      format: string | null;
      header: string;
      /** @description Name in the sealed file. */
      name: string;
      /** @enum {string} */
      type: 'boolean' | 'cents' | 'date' | 'integer' | 'text' | 'timestamp';
    };
    SearchAnswerDto: {
      /** @description False: the payments could not be searched in time; asking again soon helps. */
      complete: boolean;
      /** @description Grouped by kind. */
      hits: components['schemas']['SearchHitDto'][];
    };
    SearchHitDto: {
      amountCents: number | null;
      /** @description Of payments and red flags. */
      datasetId: string | null;
      /** @description Plain date. */
      date: string | null;
      detail: string;
      /** @description Of a payment: its row in the population. */
      id: string;
      /** @enum {string} */
      kind: 'control' | 'finding' | 'measure' | 'payment' | 'process' | 'red-flag' | 'risk';
      label: components['schemas']['RuleTextDto'];
      /** @description As people name it. */
      number: string;
    };
    SeedCommitmentDto: {
      /** @description SHA-256 of the seed (UTF-8), lower-case hex. */
      seedCommitment: string;
      /** @description Version of the test that was seen. */
      version: number;
    };
    SeenImportDto: {
      /** @description Version that the person looked at; when the import has gone on since, it is a conflict. */
      version?: number;
    };
    ServiceTimeDto: {
      /** @description Coefficient of variation, of `lognormal`. */
      cv: number | null;
      highFactor: number | null;
      /** @enum {string} */
      kind: 'exponential' | 'fixed' | 'lognormal' | 'triangular';
      /** @description Multiples of the mean, of `triangular`. */
      lowFactor: number | null;
    };
    SessionDto: {
      /** @description Null when nobody is signed in. */
      account: components['schemas']['SignedInAccountDto'] | null;
      /**
       * Format: date-time
       * @description End of the session, however busy it is; null when nobody is signed in.
       */
      expiresAt: string | null;
      /** @description True while no account exists: show the set-up of the administrator. */
      firstRun: boolean;
      /** @description The session ends after so many minutes without a request; event streams do not count as one. */
      idleMinutes: number;
      /** @description Null before sign-in and while the password must be changed. */
      sample: components['schemas']['SampleDto'] | null;
    };
    SheetChangeDto: {
      /** @description As in the sheet: `D7`. */
      address: string;
      before: string;
      /** @description Heading of the column. */
      column: string;
      now: string;
      /** @description Number and title of the task. */
      row: string;
    };
    SheetConflictDto: {
      /** @description As in the sheet: `D7`. */
      address: string;
      /** @description As issued. */
      base: string;
      /** @description Heading of the column. */
      column: string;
      /** @description In the sheet. */
      mine: string;
      /** @description Number and title of the task. */
      row: string;
      /** @description In the records now. */
      theirs: string;
    };
    ShownColumnDto: {
      /** @description Whether there is filtering and sorting by it; not where values could be guessed. */
      filterable: boolean;
      /** @enum {string} */
      kind: 'boolean' | 'cents' | 'date' | 'integer' | 'text' | 'timestamp';
      labelDe: string;
      labelEn: string;
      /** @description Name in rows, filters and sort. */
      name: string;
      /** @enum {string} */
      showing: 'open' | 'pseudonym' | 'withheld';
    };
    SignInDto: {
      password: string;
      /** @description E-mail address or user name. */
      userName: string;
    };
    SignOffDto: {
      /** @description Digest of the content that was seen. */
      digest: string;
      /** @default  */
      remark?: string;
      version: number;
    };
    SignedInAccountDto: {
      administrator: boolean;
      displayName: string;
      id: string;
      mayOpenEngagements: boolean;
      /** @description The person must choose an own password before anything else. */
      passwordChangeDue: boolean;
      userName: string;
    };
    SigningLimitChangeDto: {
      limitCents?: number;
      /** Format: uuid */
      organisationUnitId?: string | null;
      role?: string;
      validFrom?: string;
      validTo?: string | null;
      /** @description Version that was seen; another one on the server gives 409 with both. */
      version: number;
    };
    SigningLimitDto: {
      id: string;
      limitCents: number;
      organisationUnitId: string | null;
      role: string;
      validFrom: string;
      validTo: string | null;
      version: number;
    };
    SigningPowerChangeDto: {
      limitCents?: number | null;
      /** @enum {string} */
      power?: 'anordnen' | 'feststellen' | 'freigeben' | 'kasse';
      validFrom?: string | null;
      /** @description Ending a record is setting its last day. */
      validTo?: string | null;
      /** @description Version that was seen; another one on the server gives 409 with both. */
      version: number;
    };
    SigningPowerDto: {
      holds: boolean;
      id: string;
      /** @description Null: without a limit. */
      limitCents: number | null;
      /** @enum {string} */
      power: 'anordnen' | 'feststellen' | 'freigeben' | 'kasse';
      validFrom: string | null;
      validTo: string | null;
      version: number;
    };
    SimulatableRoleDto: {
      key: string;
      /** @description Where the posts come from; null: from the model, with no organisation to compare. */
      source: components['schemas']['BothLanguagesDto'] | null;
      title: string;
      /** @description Full posts as recorded; null: not recorded. */
      vzaeIst: number | null;
    };
    SimulatableTimerDto: {
      /** @description Activity that it is attached to; null for a timer in the way. */
      attachedTo: string | null;
      /** @description As the model says it; null: it does not. */
      durationH: number | null;
      eventId: string;
      interrupts: boolean;
      name: string;
    };
    SimulatedRoleDto: {
      /** @description Share of their working time for this process, above 0 up to 1. */
      availability: number;
      key: string;
      /** @description False: day and night. */
      officeHours: boolean;
      /** @description Null: nobody ever waits for this role. */
      posts: number | null;
    };
    SimulatedTimerDto: {
      afterH: number;
      /** @description Timer event. */
      eventId: string;
      interrupts: boolean;
    };
    SimulationDeskDto: {
      processId: string;
      processName: string;
      revision: number;
      roles: components['schemas']['SimulatableRoleDto'][];
      runs: components['schemas']['SimulationDto'][];
      timers: components['schemas']['SimulatableTimerDto'][];
      usual: components['schemas']['SimulationSettingsDto'];
    };
    SimulationDto: {
      /** @description For example `SIM-01`. */
      code: string;
      /** Format: date-time */
      createdAt: string;
      createdByName: string;
      /** Format: date-time */
      endedAt: string | null;
      id: string;
      name: string;
      number: number;
      problem: components['schemas']['BothLanguagesDto'] | null;
      /** @description While it runs. */
      progress: components['schemas']['SimulationProgressDto'] | null;
      result: components['schemas']['SimulationResultDto'] | null;
      revision: number;
      settings: components['schemas']['SimulationSettingsDto'];
      /** @enum {string} */
      state: 'cancelled' | 'done' | 'failed' | 'running' | 'waiting';
      version: number;
    };
    SimulationNoteDto: {
      /** @enum {string|null} */
      code:
        | 'days-of-the-calendar'
        | 'join-released'
        | 'role-unlimited'
        | 'step-without-role'
        | 'time-missing'
        | 'timer-without-hours'
        | 'waiting-left-out'
        | 'waiting-may-count-twice'
        | null;
      elementIds: string[];
      text: components['schemas']['BothLanguagesDto'];
    };
    SimulationProgressDto: {
      done: number;
      total: number;
    };
    SimulationResultDto: {
      /** @description Key of the role that is worked most. */
      bottleneck: string | null;
      cases: number;
      casesUnderWay: components['schemas']['EstimateDto'];
      histogram: components['schemas']['HistogramBarDto'][];
      late: components['schemas']['LatenessDto'] | null;
      leadTimeH: components['schemas']['LeadTimeDto'];
      notes: components['schemas']['SimulationNoteDto'][];
      /** @description Most worked first. */
      roles: components['schemas']['RoleLoadDto'][];
      sha256: string;
      /** @description Activities along the flow. */
      steps: components['schemas']['StepLoadDto'][];
    };
    SimulationSettingsDto: {
      arrivals: components['schemas']['ArrivalsDto'];
      /** @description Counted cases of each replication. */
      cases: number;
      /** @description Null: lateness is not counted. */
      deadlineDays: number | null;
      /** @description The office is closed on holidays of the Land, on 24 and 31 December. */
      holidays: boolean;
      officeHours: components['schemas']['OfficeSpanDto'][];
      priorities: components['schemas']['StepPriorityDto'][];
      /** @description Adds recorded waiting, transport and hand-over times. */
      recordedWaiting: boolean;
      replications: number;
      roles: components['schemas']['SimulatedRoleDto'][];
      seed: number;
      serviceTime: components['schemas']['ServiceTimeDto'];
      startDate: string;
      timers: components['schemas']['SimulatedTimerDto'][];
      /** @description Share of the cases that go before all others. */
      urgentShare: number;
      warmUpCases: number;
    };
    SinglePointDto: {
      /** @description False: the number of posts is not recorded. */
      onePost: boolean;
      roleKey: string;
    };
    SourceFileDto: {
      accepted: number;
      bytes: number;
      encoding: string;
      name: string;
      rejected: number;
      /** @description Data rows read, accepted and rejected. */
      rows: number;
      /** @description SHA-256 of the file's bytes, lower-case hex. */
      sha256: string;
    };
    SourceFormatDto: {
      /** @enum {string} */
      delimiter?: '\t' | ',' | ';' | '|';
      /** @enum {string} */
      encoding?: 'utf-16be' | 'utf-16le' | 'utf-8' | 'utf-8-bom' | 'windows-1252';
      /** @description Physical line (sheet row) of the header, from 1. */
      headerLine?: number;
      /** @enum {string} */
      quote?: '"' | "'";
    };
    StaffDto: {
      fteActual: number;
      fteTarget: number;
      /** @description Lines of the staffing plan that hold on the day, not heads. */
      posts: number;
      withoutDeputy: number;
    };
    StaffingDto: {
      fteActual: number;
      fteTarget: number;
      lines: components['schemas']['StaffingLineDto'][];
      /** @description Of the engagement, withdrawn ones included. */
      ownParameters: components['schemas']['OwnStaffingParameterDto'][];
      /** @description What holds on the last day of the year: working minutes per status, distribution times. */
      parametersInForce: components['schemas']['StaffingParameterDto'][];
      total: components['schemas']['StaffingSumDto'];
      units: components['schemas']['StaffingUnitDto'][];
      year: number;
      /** @description Years with caseloads, newest first. */
      years: number[];
    };
    StaffingLineDto: {
      caseSource: string | null;
      cases: number | null;
      costCents: number | null;
      countedOn: string | null;
      /** @description On top of the minutes: 1.1 is 10 %; 1 when they hold the distribution time already. */
      factor: number;
      hourlyRate: components['schemas']['StaffingParameterDto'] | null;
      level: number;
      material: components['schemas']['StaffingParameterDto'] | null;
      /** @description Mean processing time of a case. */
      minutes: number | null;
      minutesPerYear: components['schemas']['StaffingRangeDto'] | null;
      missing: ('cases' | 'minutes')[];
      number: string;
      personal: components['schemas']['StaffingParameterDto'] | null;
      /** @description Full posts (VZÄ). */
      posts: components['schemas']['StaffingRangeDto'] | null;
      taskId: string;
      /** @enum {string|null} */
      timeMethod: 'estimate' | 'log' | 'measurement' | 'multi-moment' | 'self-recording' | null;
      timePrecision: number | null;
      timeRecordedOn: string | null;
      timeSource: string;
      title: string;
      unitId: string | null;
      workingMinutes: components['schemas']['StaffingParameterDto'];
    };
    StaffingParameterChangeDto: {
      source?: string;
      validFrom?: string | null;
      validTo?: string | null;
      value?: number;
      verified?: boolean;
      /** @description Version that was seen. */
      version: number;
    };
    StaffingParameterDto: {
      address: string | null;
      /** @description Year or day that a published figure holds for. */
      asOf: string | null;
      /** @description Null: a published figure, because the engagement has none of its own. */
      id: string | null;
      /** @enum {string} */
      kind: 'distribution-material' | 'distribution-personal' | 'hourly-rate' | 'working-minutes';
      /** @description In German, as published figures are quoted. */
      note: string | null;
      payGrade: string | null;
      source: string;
      /** @enum {string|null} */
      status: 'beamte' | 'tarif' | null;
      validFrom: string | null;
      validTo: string | null;
      /** @description Minutes per year, hundredths of a percent, or cents per hour. */
      value: number;
      verified: boolean;
    };
    StaffingRangeDto: {
      base: number;
      high: number;
      low: number;
    };
    StaffingSumDto: {
      costCents: number;
      /** @description Tasks that lack a figure and count as nothing. */
      incomplete: number;
      minutesPerYear: components['schemas']['StaffingRangeDto'];
      posts: components['schemas']['StaffingRangeDto'];
      tasks: number;
      /** @description Tasks without an hourly rate: the cost leaves them out. */
      withoutRate: number;
    };
    StaffingUnitDto: {
      depth: number;
      /** @description Filled posts and posts of the staffing plan in the unit and below it; null where no unit is named. */
      fteActual: number | null;
      fteTarget: number | null;
      name: string | null;
      own: components['schemas']['StaffingSumDto'];
      total: components['schemas']['StaffingSumDto'];
      /** @description Null: tasks for which no unit is named. */
      unitId: string | null;
    };
    StepAttributeDto: {
      name: string;
      value: string;
    };
    StepCellChangeDto: {
      /** @description As in the sheet: `D7`. */
      address: string;
      before: string;
      /** @description Heading of the column. */
      column: string;
      now: string;
      /** @description Number and name of the step. */
      row: string;
    };
    StepCellConflictDto: {
      /** @description As in the sheet: `D7`. */
      address: string;
      /** @description As issued. */
      base: string;
      /** @description Heading of the column. */
      column: string;
      /** @description In the sheet. */
      mine: string;
      /** @description Number and name of the step. */
      row: string;
      /** @description In the model now. */
      theirs: string;
    };
    StepControlsDto: {
      /** @description All controls of the step afterwards, for example K-04. */
      controlNumbers: string[];
      /** @description All risks of the step afterwards, for example R-07. */
      riskNumbers: string[];
      version: number;
    };
    StepFiguresDto: {
      automatic: boolean;
      /** @description Cents per case, not rounded; null without a rate. */
      centsPerCase: number | null;
      /** @description Null without a number of cases. */
      hoursPerYear: number | null;
      /** @enum {string|null} */
      method: 'log' | 'messung' | 'multimoment' | 'schaetzung' | 'selbstaufschreibung' | null;
      /** @description Minutes of a person per execution; null when none is recorded. */
      minutesEach: number | null;
      minutesPerCase: components['schemas']['RangeDto'];
      name: string;
      /** @description Null for an event that holds waiting time. */
      number: number | null;
      payGrade: string | null;
      /** @description Half width of the time as a share of it. */
      precision: number | null;
      role: string | null;
      stepId: string;
      /** @description Executions per visit. */
      times: number;
      transportHours: number;
      /** @description Expected visits per case. */
      visits: number;
      /** @description Hours per case. */
      waitingHours: number;
    };
    StepImportPreviewDto: {
      changes: components['schemas']['StepCellChangeDto'][];
      conflicts: components['schemas']['StepCellConflictDto'][];
      fingerprint: string;
      /** @description Headings of columns that were put in; they are not read. */
      foreignHeadings: string[];
      /** @description Rows with changes whose step is no longer in the model. */
      goneRows: number;
      /** @description Cells that are not taken over. */
      invalid: components['schemas']['InvalidStepCellDto'][];
      issuedAt: string;
      /** @description Headings of columns that were taken out. */
      missingColumns: string[];
      /** @description Steps that are no longer in the sheet; they stay. */
      missingRows: string[];
      /** @description Rows of the sheet that were added; they become no steps. */
      newRows: number[];
    };
    StepImportResultDto: {
      changed: number;
      version: number;
    };
    StepLoadDto: {
      name: string;
      queuedH: number;
      recordedH: number;
      stepId: string;
      visits: number;
      workMin: number;
    };
    StepPriorityDto: {
      priority: number;
      stepId: string;
    };
    StepSummaryDto: {
      controls: number;
      mediaBreaks: number;
      /** @description Sum over the steps as if each were done once. */
      minutes: number;
      risks: number;
      steps: number;
      waitingHours: number;
    };
    StudiedPartDto: {
      centsPerCase: components['schemas']['RangeDto'];
      contacts: number;
      critical: boolean;
      dependsOn: string[];
      end: number;
      handOvers: number;
      /** @description Minutes of the first role before anybody else has the case. */
      intakeMinutes: number;
      leadTimeHours: components['schemas']['RangeDto'];
      minutesPerCase: components['schemas']['RangeDto'];
      name: string;
      number: number;
      processId: string;
      reason: string;
      rolesMet: number;
      slack: number;
      start: number;
    };
    TableColumnDto: {
      heading: components['schemas']['BothLanguagesDto'];
      key: string;
    };
    TableFaultDto: {
      /** @enum {string} */
      code:
        | 'step-table.cell-without-column'
        | 'step-table.column-twice'
        | 'step-table.column-unknown'
        | 'step-table.detail-unknown'
        | 'step-table.empty'
        | 'step-table.end-goes-on'
        | 'step-table.header-missing'
        | 'step-table.kind-unknown'
        | 'step-table.name-missing'
        | 'step-table.next-missing'
        | 'step-table.next-unreadable'
        | 'step-table.not-for-kind'
        | 'step-table.number-invalid'
        | 'step-table.number-twice'
        | 'step-table.share-sum'
        | 'step-table.too-large'
        | 'step-table.value-invalid';
      column: string | null;
      line: number | null;
      /**
       * @description A fault stops the drawing, a note does not.
       * @enum {string}
       */
      severity: 'fault' | 'note';
      text: components['schemas']['BothLanguagesDto'];
      value: string;
    };
    TablePreviewDto: {
      /** @description Only those that hold something. */
      columns: components['schemas']['TableColumnDto'][];
      faults: components['schemas']['TableFaultDto'][];
      rows: components['schemas']['TableRowDto'][];
      /** @description BPMN as it would be drawn; null while something is not understood. */
      xml: string | null;
    };
    TableRowDto: {
      /** @description As understood, in the order of the columns; empty for none. */
      cells: string[];
      /** @enum {string} */
      kind: 'choice' | 'decision' | 'end' | 'parallel' | 'start' | 'step' | 'sub-process' | 'wait';
      /** @description Line of the typed text, from 1. */
      line: number;
    };
    TableTextDto: {
      text: string;
    };
    TaskCaseloadChangeDto: {
      cases?: number;
      countedOn?: string | null;
      source?: string;
      /** @description Version that was seen. */
      version: number;
      year?: number;
    };
    TaskCaseloadDto: {
      cases: number;
      /** @description Plain date. */
      countedOn: string | null;
      id: string;
      source: string;
      version: number;
      year: number;
    };
    TaskCatalogueDto: {
      questions: components['schemas']['CriticismQuestionDto'][];
      /** @description Where the questions come from. */
      questionsSourceDe: string;
      questionsSourceEn: string;
      /** @description In the order of the tree, withdrawn ones included. */
      tasks: components['schemas']['TaskDto'][];
      units: components['schemas']['TaskUnitDto'][];
    };
    TaskChangeDto: {
      description?: string;
      legalBasis?: string[];
      minutes?: number | null;
      minutesIncludeDistribution?: boolean;
      /** @description Another number moves the task and everything below it. */
      number?: string;
      /** @enum {string|null} */
      obligation?: 'obligatory' | 'voluntary' | null;
      payGrade?: string | null;
      /** @enum {string} */
      staffStatus?: 'beamte' | 'tarif';
      /** @enum {string|null} */
      timeMethod?: 'estimate' | 'log' | 'measurement' | 'multi-moment' | 'self-recording' | null;
      timeObservations?: number | null;
      timePrecision?: number | null;
      timeRecordedOn?: string | null;
      timeSource?: string;
      title?: string;
      /** Format: uuid */
      unitId?: string | null;
      /** @description Version that was seen; another one on the server gives 409 with both. */
      version: number;
    };
    TaskCriticismDto: {
      /** @enum {string|null} */
      answer: 'no' | 'research' | 'yes' | null;
      proposal: string;
      questionId: string;
      remark: string;
      version: number;
    };
    TaskDto: {
      /** @description Oldest year first. */
      caseloads: components['schemas']['TaskCaseloadDto'][];
      /** @description Given answers. */
      criticism: components['schemas']['TaskCriticismDto'][];
      description: string;
      id: string;
      legalBasis: string[];
      /** @description 1 is a product, 2 a task, 3 a subtask. */
      level: number;
      /** @description Mean processing time of a case (mBZ). */
      minutes: number | null;
      minutesIncludeDistribution: boolean;
      /** @description 1, 1.1, 1.1.1. */
      number: string;
      /** @enum {string|null} */
      obligation: 'obligatory' | 'voluntary' | null;
      payGrade: string | null;
      /** @enum {string} */
      staffStatus: 'beamte' | 'tarif';
      /** @enum {string|null} */
      timeMethod: 'estimate' | 'log' | 'measurement' | 'multi-moment' | 'self-recording' | null;
      timeObservations: number | null;
      /** @description Half width of the 95 % interval in minutes. */
      timePrecision: number | null;
      timeRecordedOn: string | null;
      timeSource: string;
      title: string;
      unitId: string | null;
      version: number;
      withdrawnReason: string | null;
    };
    TaskImportPreviewDto: {
      /** @description Rows that become tasks. */
      added: components['schemas']['NewSheetRowDto'][];
      changes: components['schemas']['SheetChangeDto'][];
      conflicts: components['schemas']['SheetConflictDto'][];
      fingerprint: string;
      /** @description Headings of columns that were put in; they are not read. */
      foreignHeadings: string[];
      /** @description Tasks with changes in the sheet that were withdrawn meanwhile. */
      goneRows: string[];
      /** @description Cells that are not taken over. */
      invalid: components['schemas']['InvalidSheetCellDto'][];
      issuedAt: string;
      /** @description Headings of columns that were taken out. */
      missingColumns: string[];
      /** @description Issued tasks that are no longer in the sheet; they stay. */
      missingRows: string[];
      /** @description Rows that are not taken over. */
      refused: components['schemas']['RefusedSheetRowDto'][];
      year: number;
    };
    TaskImportResultDto: {
      added: number;
      changed: number;
    };
    TaskRecordDto: {
      id: string;
      version: number;
    };
    TaskRestorationDto: {
      /** @description Version that was seen. */
      version: number;
    };
    TaskUnitDto: {
      id: string;
      name: string;
      /** @description With the units above it, unlike the name alone only there once. */
      path: string;
    };
    TaskWithdrawalDto: {
      /** @description Why the entry is dropped; a blank one is refused. */
      reason: string;
      /** @description Version that was seen. */
      version: number;
    };
    TemplateSuggestionDto: {
      id: string;
      /** @description Columns of the template whose header is in the file, and how many it has. */
      matched: number;
      name: string;
      /** @description matched of total, 0 to 1. */
      share: number;
      total: number;
    };
    TestEvaluationDto: {
      allowedDeviations: number | null;
      byAttribute: components['schemas']['AttributeDeviationsDto'][];
      complete: boolean;
      /** @description Without items where nothing is applicable. */
      counted: number;
      deviations: number;
      intervalHigh: number | null;
      /** @description Two-sided; null for samples of monetary units. */
      intervalLow: number | null;
      items: number;
      lines: components['schemas']['CalculationLineDto'][];
      /** @description Share of items, or of the money for samples of monetary units. */
      mostLikely: number;
      rated: number;
      tolerable: number;
      /** @description One-sided, at the confidence of the plan. */
      upperBound: number;
      /**
       * @description From the bound against the tolerable share.
       * @enum {string}
       */
      verdict: 'effective' | 'not-effective' | 'partly';
    };
    TestEvidenceDto: {
      /** Format: date-time */
      addedAt: string;
      addedBy: string;
      bytes: number;
      contentType: string;
      fileName: string;
      id: string;
      /** @description Null: evidence of the test as a whole. */
      position: number | null;
      remark: string;
      sha256: string;
      /** @description Given when it no longer counts. */
      withdrawnReason: string | null;
    };
    TestFilterDto: {
      /** @description Name of a filterable column. */
      column: string;
      /** @description `empty`: true for rows without a value, false for rows with one. */
      empty?: boolean;
      /** @description `range`: from and to inclusive; amounts in cents, dates as yyyy-mm-dd. */
      from?: string | number;
      /** @enum {string} */
      kind: 'contains' | 'empty' | 'in' | 'range';
      /** @description `contains`: part of the text, whatever its case. */
      text?: string;
      to?: string | number;
      /** @description `in`: any of these values. */
      values?: ((string | number | boolean) | null)[];
    };
    TestItemDto: {
      amountCents: number | null;
      /** @description Drawn for certain because of its amount. */
      certain: boolean;
      /** @description Monetary units drawn from it; otherwise 1. */
      hits: number;
      /** @description From 1, in the order of the draw. */
      position: number;
      /** @description HMAC-SHA256, hex; null where nothing was ranked. */
      rank: string | null;
      /** @description Cells by column of the dataset (`GET …/datasets/{id}` tells the columns); amounts in cents. */
      row: {
        [key: string]: (string | number | boolean) | null;
      };
      /** @description Number in the sealed population. */
      rowNo: number;
    };
    TestPersonDto: {
      accountId: string;
      name: string | null;
      /** @enum {string} */
      part: 'reviewer' | 'worker';
    };
    TestPlanDto: {
      allowedDeviations: number;
      /** @description Upper bound that a clean result would prove. */
      cleanBound: number;
      /** @description Distance of the drawn units in cents; only for monetary units. */
      intervalCents: number | null;
      own: components['schemas']['OwnSizeDto'] | null;
      population: components['schemas']['PopulationFiguresDto'] | null;
      /** @description Upper bound that a result with exactly the allowed deviations would prove. */
      provenBound: number;
      size: number;
    };
    TestPlanQuestionDto: {
      confidence: number;
      /**
       * Format: uuid
       * @default null
       */
      datasetId?: string | null;
      /**
       * @description 0, 1, 2 … deviations in the sample, or between 0 and 1 their share.
       * @default 0
       */
      expected?: number;
      /** @default [] */
      filters?: components['schemas']['TestFilterDto'][];
      /** @enum {string} */
      method: 'binomial' | 'hypergeometric' | 'monetary-unit' | 'poisson';
      /**
       * @description A size of the person's own choice, to be told what it proves.
       * @default null
       */
      size?: number | null;
      tolerable: number;
    };
    TestReasonDto: {
      /** @description A blank one is refused. */
      reason: string;
      version: number;
    };
    TestRemarkDto: {
      /** @default  */
      remark?: string;
      version: number;
    };
    TestResultDto: {
      /** @description Place of the attribute, from 0. */
      attribute: number;
      /** @description What the amount should have been; only for samples of monetary units. */
      auditedCents: number | null;
      /** @enum {string} */
      outcome: 'deviation' | 'not-applicable' | 'pass';
      position: number;
      remark: string;
      /** Format: date-time */
      savedAt: string;
      savedBy: string;
      /** @description To be sent with the next change of this cell. */
      version: number;
    };
    TestStepDto: {
      /** @description Digest of the content at that moment. */
      digest: string;
      /** Format: date-time */
      doneAt: string;
      doneBy: string;
      doneByName: string | null;
      id: string;
      reason: string;
      revision: number;
      /** @enum {string} */
      step: 'approved' | 'archived' | 'reopened' | 'returned' | 'submitted' | 'withdrawn';
    };
    TestedControlDto: {
      /** @description K-01. */
      code: string;
      id: string;
      /** @description Schlüsselkontrolle. */
      isKey: boolean;
      title: string;
    };
    ToldProblemDto: {
      code: string;
      messageDe: string;
      messageEn: string;
      parameters: {
        [key: string]: unknown;
      };
    };
    TraceLineDto: {
      factors: components['schemas']['FactorDto'][];
      /** @description Name of the step or role; null for a line about the whole. */
      label: string | null;
      stepId: string | null;
      value: number;
    };
    TypedTableDto: {
      /**
       * @default de
       * @enum {string}
       */
      language?: 'de' | 'en';
      name?: string;
      /** @description Cells with tabs or semicolons between them, or one step per line. */
      text: string;
    };
    UndoDto: {
      /** @description Version that was seen. */
      version: number;
    };
    UnitAtDto: {
      /** @description 0 at the top. */
      depth: number;
      /** @description On the day. */
      holds: boolean;
      id: string;
      /** @enum {string} */
      kind: 'authority' | 'branch' | 'department' | 'post';
      name: string;
      /** @description Posts of the unit itself. */
      own: components['schemas']['StaffDto'];
      parentId: string | null;
      /** @description Posts of the unit and of everything below it. */
      total: components['schemas']['StaffDto'];
    };
    UploadDto: {
      bytes: number;
      fileName: string;
      id: string;
      /**
       * @description Told by the first bytes, not by the name.
       * @enum {string}
       */
      kind: 'csv' | 'xlsx';
      /** @description Other uploads of the engagement with the same bytes, oldest first. */
      sameAs: components['schemas']['SameUploadDto'][];
      /** @description SHA-256 of the bytes, lower-case hex. */
      sha256: string;
      /** Format: date-time */
      uploadedAt: string;
      uploadedBy: string;
    };
    UploadPageDto: {
      items: components['schemas']['UploadDto'][];
      page: number;
      pageSize: number;
      total: number;
    };
    UsedAssumptionDto: {
      asOf: string | null;
      /** @description Null: the usual value, or one that is only tried out. */
      entered: components['schemas']['EnteredDto'] | null;
      /** @enum {string} */
      key:
        | 'automationCases'
        | 'automationShare'
        | 'contactMin'
        | 'correctionMin'
        | 'exceptionElements'
        | 'exceptionShare'
        | 'fieldEntryMin'
        | 'handoverLimit'
        | 'handoverReduction'
        | 'lateThreshold'
        | 'letterCents'
        | 'loopThreshold'
        | 'negligibleErrors'
        | 'poolingLimit'
        | 'queryMin'
        | 'queryReduction'
        | 'queryThreshold'
        | 'relocationEffect'
        | 'sampleShare'
        | 'setupMin'
        | 'simpleShare'
        | 'simpleTime'
        | 'smallAmountShare'
        | 'tolerableErrors'
        | 'transcriptionErrors'
        | 'transcriptionMin'
        | 'utilisationLimit';
      name: components['schemas']['BothLanguagesDto'];
      /** @description Instead of the usual one. */
      own: boolean;
      source: string;
      /** @enum {string} */
      unit: 'cents' | 'count' | 'minutes' | 'share';
      usual: components['schemas']['RangeDto'];
      value: components['schemas']['RangeDto'];
      verified: boolean;
    };
    UsedParameterDto: {
      explanation: components['schemas']['BothLanguagesDto'];
      name: string;
      /** @description For people, for example `500,00 €`. */
      value: components['schemas']['BothLanguagesDto'];
    };
    VersionDecisionDto: {
      /** @description Has to be there when it is sent back. */
      remark: string;
      /** @description Version of the record that was seen; another one on the server gives 409. */
      version: number;
    };
    VersionSubmissionDto: {
      /** @description For the second person: what was changed. */
      remark: string;
      /** @description Version of the process that was seen. */
      version: number;
    };
    WithdrawalDto: {
      /** @description Why the entry is dropped; a blank one is refused. */
      reason: string;
      /** @description Version that was seen. */
      version: number;
    };
    WithheldPartDto: {
      /** @enum {string} */
      part: 'other-findings' | 'payments' | 'red-flags' | 'red-flags-about-persons';
      /**
       * @description What the role lacks.
       * @enum {string}
       */
      permission:
        | 'analysis:read'
        | 'analysis:run'
        | 'audit-trail:read'
        | 'control-test:approve'
        | 'control-test:read'
        | 'control-test:write'
        | 'control:read'
        | 'control:write'
        | 'engagement:read'
        | 'engagement:write'
        | 'finding:read'
        | 'finding:read-own'
        | 'finding:write'
        | 'import:read'
        | 'import:write'
        | 'measure:read'
        | 'measure:read-own'
        | 'measure:write'
        | 'measure:write-own'
        | 'member:read'
        | 'member:write'
        | 'organisation-unit:read'
        | 'organisation-unit:write'
        | 'payment:read'
        | 'process:approve'
        | 'process:read'
        | 'process:write'
        | 'red-flag:dispose'
        | 'red-flag:read'
        | 'red-flag:read-persons'
        | 'report:issue'
        | 'report:read'
        | 'signing-limit:read'
        | 'signing-limit:write'
        | 'task:read'
        | 'task:write';
    };
    WordingDto: {
      /** @description The reason as one sentence; persons and clerks as pseudonyms. */
      sentence: string;
      title: string;
    };
    WordingsDto: {
      de: components['schemas']['WordingDto'];
      en: components['schemas']['WordingDto'];
    };
    WordsDto: {
      de: string;
      en: string;
    };
    WorkbookVerdictDto: {
      firstDifference: string | null;
      /** @description Version of this engagement with exactly these bytes; null when there is none. */
      issuedAs: number | null;
      statedPopulation: string;
      statedVersion: string;
      unchanged: boolean;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  AccountController_list: {
    parameters: {
      query?: {
        /** @description Page, counted from 1. */
        page?: number;
        /** @description Entries per page. */
        pageSize?: number;
        sort?:
          '-createdAt' | '-displayName' | '-userName' | 'createdAt' | 'displayName' | 'userName';
        /** @description Part of the user name or of the name. */
        search?: string;
        /** @description `true`: those that may sign in; `false`: those switched off. */
        active?: 'false' | 'true';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountPageDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  AccountController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAccountDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  AccountController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  BpmnController_descriptor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IksDescriptorDto'];
        };
      };
    };
  };
  BpmnController_schema: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/xml': string;
        };
      };
    };
  };
  ControlLibraryController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlLibraryDto'];
        };
      };
    };
  };
  EngagementController_list: {
    parameters: {
      query?: {
        /** @description Page, counted from 1. */
        page?: number;
        /** @description Entries per page. */
        pageSize?: number;
        sort?:
          | '-authorityName'
          | '-createdAt'
          | '-number'
          | '-periodFrom'
          | '-status'
          | '-title'
          | '-updatedAt'
          | 'authorityName'
          | 'createdAt'
          | 'number'
          | 'periodFrom'
          | 'status'
          | 'title'
          | 'updatedAt';
        /** @description Part of number, title or authority. */
        search?: string;
        status?: 'closed' | 'in-progress' | 'planning' | 'reporting';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EngagementPageDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  EngagementController_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewEngagementDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EngagementDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  EngagementController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EngagementDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  EngagementController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EngagementChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EngagementDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  AnalysisRunController_list: {
    parameters: {
      query?: {
        /** @description Page, counted from 1. */
        page?: number;
        /** @description Entries per page. */
        pageSize?: number;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnalysisRunPageDto'];
        };
      };
    };
  };
  AnalysisRunController_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAnalysisRunDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnalysisRunDto'];
        };
      };
    };
  };
  AnalysisRunController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnalysisRunDto'];
        };
      };
    };
  };
  AnalysisRunController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnalysisRunDto'];
        };
      };
    };
  };
  AnalysisRunController_difference: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunDifferenceDto'];
        };
      };
    };
  };
  AnalysisRunController_events: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['RunEventDto'];
        };
      };
    };
  };
  AuditTrailController_list: {
    parameters: {
      query?: {
        /** @description Page, counted from 1. */
        page?: number;
        /** @description Entries per page. */
        pageSize?: number;
        actor?: string;
        /** @description Start of the action, for example `finding.`. */
        action?: string;
        /** @description Plain date in UTC. */
        from?: string;
        /** @description Plain date in UTC, that day included. */
        to?: string;
        /** @description Part of action, actor's name, object or details. */
        text?: string;
        /** @description For example `finding`. */
        objectType?: string;
        objectId?: string;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditPageDto'];
        };
      };
    };
  };
  ControlTestController_list: {
    parameters: {
      query?: {
        /** @description Tests of this control only. */
        controlId?: string;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedControlTestDto'][];
        };
      };
    };
  };
  ControlTestController_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewControlTestDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlTestFileDto'];
        };
      };
    };
  };
  ControlTestController_checklist: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DesignQuestionDto'][];
        };
      };
    };
  };
  ControlTestController_fullPopulation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FullPopulationDto'][];
        };
      };
    };
  };
  ControlTestController_plan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TestPlanQuestionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TestPlanDto'];
        };
      };
    };
  };
  ControlTestController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlTestFileDto'];
        };
      };
    };
  };
  ControlTestController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ControlTestChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlTestFileDto'];
        };
      };
    };
  };
  TestWorkController_draw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DrawDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlTestFileDto'];
        };
      };
    };
  };
  TestEvidenceController_add: {
    parameters: {
      query?: {
        /** @description Item that it belongs to; left out for evidence of the test as a whole. */
        position?: number;
        remark?: string;
      };
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TestEvidenceDto'][];
        };
      };
    };
  };
  TestEvidenceController_download: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
        evidenceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TestEvidenceController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
        evidenceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvidenceWithdrawalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TestEvidenceDto'];
        };
      };
    };
  };
  TestWorkController_choose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChosenItemDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlTestFileDto'];
        };
      };
    };
  };
  TestReviewController_reopen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TestReasonDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlTestFileDto'];
        };
      };
    };
  };
  TestWorkController_result: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResultEntryDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TestResultDto'];
        };
      };
    };
  };
  TestReviewController_sendBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TestReasonDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlTestFileDto'];
        };
      };
    };
  };
  TestWorkController_commit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeedCommitmentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlTestFileDto'];
        };
      };
    };
  };
  TestReviewController_approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignOffDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlTestFileDto'];
        };
      };
    };
  };
  TestReviewController_submit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TestRemarkDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlTestFileDto'];
        };
      };
    };
  };
  TestReviewController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TestReasonDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlTestFileDto'];
        };
      };
    };
  };
  ControlController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlDto'][];
        };
      };
    };
  };
  ControlController_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewControlDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlDto'];
        };
      };
    };
  };
  ControlLibraryController_copyControls: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ControlsFromLibraryDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CopiedEntriesDto'];
        };
      };
    };
  };
  ControlController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlDto'];
        };
      };
    };
  };
  ControlController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ControlChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlDto'];
        };
      };
    };
  };
  ControlController_assess: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssessmentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlDto'];
        };
      };
    };
  };
  ControlController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlDto'];
        };
      };
    };
  };
  DatasetController_list: {
    parameters: {
      query?: {
        /** @description Page, counted from 1. */
        page?: number;
        /** @description Entries per page. */
        pageSize?: number;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DatasetPageDto'];
        };
      };
    };
  };
  DatasetController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DatasetDto'];
        };
      };
    };
  };
  DatasetController_page: {
    parameters: {
      query?: {
        /** @description Page, counted from 1. */
        page?: number;
        /** @description Entries per page. */
        pageSize?: number;
        /** @description Column of the sealed file, with `-` in front for descending. */
        sort?: string;
        /** @description Part of a number of the payment, voucher, case, application or decision, or of the benefit's name. */
        search?: string;
        /**
         * @description A list of PaymentFilterDto as JSON, all of which must hold:
         *     `[{"column":"amount_cents","kind":"range","from":10000}]`.
         */
        filters?: string;
      };
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentPageDto'];
        };
      };
    };
  };
  DatasetController_payment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
        rowNo: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentDto'];
        };
      };
    };
  };
  LiveController_events: {
    parameters: {
      query?: never;
      header?: {
        'Last-Event-ID'?: string;
      };
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Server-sent events; the data of one event */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream':
            | components['schemas']['LiveChangeDto']
            | components['schemas']['LiveStartDto']
            | components['schemas']['LiveEndDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  ExportController_list: {
    parameters: {
      query?: {
        /** @description Page, counted from 1. */
        page?: number;
        /** @description Entries per page. */
        pageSize?: number;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportPageDto'];
        };
      };
    };
  };
  ExportController_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewExportDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportDto'];
        };
      };
    };
  };
  ExportController_sheets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportSheetDto'][];
        };
      };
    };
  };
  ExportController_verify: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkbookVerdictDto'];
        };
      };
    };
  };
  ExportController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportDto'];
        };
      };
    };
  };
  ExportController_download: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  FindingController_list: {
    parameters: {
      query: {
        /** @description Page, counted from 1. */
        page?: number;
        /** @description Entries per page. */
        pageSize?: number;
        status?: (
          | 'agreed'
          | 'closed'
          | 'disputed'
          | 'identified'
          | 'in-hearing'
          | 'risk-accepted'
          | 'withdrawn'
        )[];
        risk?: ('high' | 'low' | 'medium')[];
        /** @description True: only findings with an overdue measure. */
        overdue?: boolean;
        /** @description Part of title, area, criteria or condition. */
        text?: string;
        sort:
          | '-amount'
          | '-number'
          | '-risk'
          | '-status'
          | '-title'
          | 'amount'
          | 'number'
          | 'risk'
          | 'status'
          | 'title';
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingPageDto'];
        };
      };
    };
  };
  FindingController_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewFindingDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingDto'];
        };
      };
    };
  };
  FindingController_getByNumber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        number: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingFileDto'];
        };
      };
    };
  };
  FindingController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingFileDto'];
        };
      };
    };
  };
  FindingController_edit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FindingChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingDto'];
        };
      };
    };
  };
  FindingController_respond: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FindingResponseDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingDto'];
        };
      };
    };
  };
  FindingController_move: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FindingStatusDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingDto'];
        };
      };
    };
  };
  ImportController_list: {
    parameters: {
      query?: {
        /** @description Page, counted from 1. */
        page?: number;
        /** @description Entries per page. */
        pageSize?: number;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportPageDto'];
        };
      };
    };
  };
  ImportController_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewImportDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportDto'];
        };
      };
    };
  };
  ImportController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportDto'];
        };
      };
    };
  };
  ImportController_accept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['SeenImportDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportDto'];
        };
      };
    };
  };
  ImportController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['SeenImportDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportDto'];
        };
      };
    };
  };
  ImportController_setFormat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportFormatDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportDto'];
        };
      };
    };
  };
  ImportController_confirmMapping: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmMappingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportDto'];
        };
      };
    };
  };
  ImportController_templatesFor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemplateSuggestionDto'][];
        };
      };
    };
  };
  ImportController_reconcile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReconciliationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportDto'];
        };
      };
    };
  };
  RejectController_page: {
    parameters: {
      query?: {
        /** @description Page, counted from 1. */
        page?: number;
        /** @description Entries per page. */
        pageSize?: number;
        code?: string;
        /** @description Source header. */
        column?: string;
      };
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RejectPageDto'];
        };
      };
    };
  };
  RejectController_csv: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RejectController_workbook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RejectController_row: {
    parameters: {
      query?: {
        file?: string;
        line?: number;
      };
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RejectedRowDto'];
        };
      };
    };
  };
  RejectController_summary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RejectSummaryDto'];
        };
      };
    };
  };
  JobController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobDto'][];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  JobController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  JobController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  JobController_events: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Server-sent events; the data of one event */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream':
            | components['schemas']['JobStateEventDto']
            | components['schemas']['JobProgressEventDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  MappingTemplateController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MappingTemplateDto'][];
        };
      };
    };
  };
  MappingTemplateController_save: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MappingTemplateBodyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MappingTemplateDto'];
        };
      };
    };
  };
  MappingTemplateController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  MappingTemplateController_rename: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenameTemplateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MappingTemplateDto'];
        };
      };
    };
  };
  MeasureController_list: {
    parameters: {
      query: {
        /** @description Page, counted from 1. */
        page?: number;
        /** @description Entries per page. */
        pageSize?: number;
        status?: ('cancelled' | 'implemented' | 'in-progress' | 'open' | 'verified')[];
        /** @description Of the finding. */
        risk?: ('high' | 'low' | 'medium')[];
        /** @description True: only overdue measures. */
        overdue?: boolean;
        /** @description Part of title, owner or remark. */
        text?: string;
        sort:
          | '-deadline'
          | '-number'
          | '-owner'
          | '-status'
          | '-title'
          | 'deadline'
          | 'number'
          | 'owner'
          | 'status'
          | 'title';
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasurePageDto'];
        };
      };
    };
  };
  MeasureController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewMeasureDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureDto'];
        };
      };
    };
  };
  MeasureController_edit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MeasureChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureDto'];
        };
      };
    };
  };
  MeasureController_move: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MeasureStatusDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureDto'];
        };
      };
    };
  };
  MemberController_candidates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CandidateDto'][];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  MemberController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberDto'][];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  MemberController_put: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberRoleDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberDto'][];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  MemberController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  OrganisationController_read: {
    parameters: {
      query?: {
        /** @description Day of which the organisation is shown, yyyy-mm-dd; today when left out. */
        on?: string;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationDto'];
        };
      };
    };
  };
  OrganisationUnitController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationUnitDto'][];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  OrganisationUnitController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewOrganisationUnitDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationUnitDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  OrganisationUnitController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganisationUnitChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationUnitDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  PostDeputyController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPostDeputyDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationRecordDto'];
        };
      };
    };
  };
  PostDeputyController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PostDeputyChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationRecordDto'];
        };
      };
    };
  };
  OpeningHoursController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewOpeningHoursDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationRecordDto'];
        };
      };
    };
  };
  OpeningHoursController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpeningHoursChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationRecordDto'];
        };
      };
    };
  };
  PostController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPostDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationRecordDto'];
        };
      };
    };
  };
  PostController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PostChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationRecordDto'];
        };
      };
    };
  };
  BranchServiceController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewBranchServiceDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationRecordDto'];
        };
      };
    };
  };
  BranchServiceController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BranchServiceChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationRecordDto'];
        };
      };
    };
  };
  SigningPowerController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSigningPowerDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationRecordDto'];
        };
      };
    };
  };
  SigningPowerController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SigningPowerChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationRecordDto'];
        };
      };
    };
  };
  RecordStepController_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        kind: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganisationRestorationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationRecordDto'];
        };
      };
    };
  };
  RecordStepController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        kind: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganisationWithdrawalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationRecordDto'];
        };
      };
    };
  };
  OverviewController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverviewDto'];
        };
      };
    };
  };
  PathwayController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PathwayDto'][];
        };
      };
    };
  };
  PathwayController_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPathwayDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PathwayDto'];
        };
      };
    };
  };
  PathwayController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PathwayStudyDto'];
        };
      };
    };
  };
  PathwayController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PathwayChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PathwayDto'];
        };
      };
    };
  };
  PathwayController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PathwayWithdrawalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PathwayDto'];
        };
      };
    };
  };
  ProcessChecksController_newest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedCheckDto'][];
        };
      };
    };
  };
  ProcessChecksController_checkAll: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckRequestDto'];
        };
      };
    };
  };
  ComparisonController_compare: {
    parameters: {
      query: {
        /** @description `<process>` for the newest content, `<process>@<revision>` for an earlier one. */
        before: string;
        after: string;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessComparisonDto'];
        };
      };
    };
  };
  ProcessController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessListItemDto'][];
        };
      };
    };
  };
  ProcessController_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewProcessDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessDto'];
        };
      };
    };
  };
  ProcessChecksController_checkXml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/xml': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessChecksDto'];
        };
      };
    };
  };
  ProcessController_import: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessDto'];
        };
      };
    };
  };
  StepTableController_layOut: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/xml': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaidOutDto'];
        };
      };
    };
  };
  StepTableController_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTableProcessDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessDto'];
        };
      };
    };
  };
  StepTableController_preview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TypedTableDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TablePreviewDto'];
        };
      };
    };
  };
  ProcessController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessFileDto'];
        };
      };
    };
  };
  ProcessController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProcessChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessDto'];
        };
      };
    };
  };
  ProcessChecksController_check: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessChecksDto'];
        };
      };
    };
  };
  ProcessController_copy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProcessCopyDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessDto'];
        };
      };
    };
  };
  ProcessFiguresController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessFiguresDto'];
        };
      };
    };
  };
  ProcessContentController_current: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/xml': string;
        };
      };
    };
  };
  ProcessVersionController_history: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessHistoryDto'];
        };
      };
    };
  };
  ImprovementInputController_assume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssumptionEntryDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ImprovementInputController_test: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ControlResultEntryDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ImprovementInputController_takeBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
        inputId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InputTakingBackDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ImprovementController_read: {
    parameters: {
      query?: {
        parameters?: string[];
        controlResults?: string[];
      };
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImprovementsDto'];
        };
      };
    };
  };
  ImprovementController_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposalChoiceDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecommendationDto'];
        };
      };
    };
  };
  ImprovementController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        recommendationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecommendationWithdrawalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecommendationDto'];
        };
      };
    };
  };
  ImprovementController_takeOver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposalTakeOverDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecommendationDto'];
        };
      };
    };
  };
  ProcessVersionController_link: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProcessLinksDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessDto'];
        };
      };
    };
  };
  ProcessLossController_report: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LossReportDto'];
        };
      };
    };
  };
  ProcessContentController_original: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/xml': string;
        };
      };
    };
  };
  ProcessPictureController_png: {
    parameters: {
      query?: {
        /** @description What is drawn into the diagram, with commas between; nothing when left out. */
        overlays?: ('control' | 'hand-over' | 'media-break' | 'red-flags' | 'risk' | 'time')[];
        /** @description Of the legend and the description. */
        language?: 'de' | 'en';
        /** @description Of no effect: lets the addresses of two contents differ, where something on the way keeps pictures. */
        revision?: number;
        /** @description Width in pixels; twice that of the drawing when left out. */
        width?: number;
      };
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/png': string;
        };
      };
    };
  };
  ProcessPictureController_svg: {
    parameters: {
      query?: {
        /** @description What is drawn into the diagram, with commas between; nothing when left out. */
        overlays?: ('control' | 'hand-over' | 'media-break' | 'red-flags' | 'risk' | 'time')[];
        /** @description Of the legend and the description. */
        language?: 'de' | 'en';
        /** @description Of no effect: lets the addresses of two contents differ, where something on the way keeps pictures. */
        revision?: number;
      };
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/svg+xml': string;
        };
      };
    };
  };
  ProcessVersionController_revision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
        revision: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessRevisionContentDto'];
        };
      };
    };
  };
  SimulationController_desk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SimulationDeskDto'];
        };
      };
    };
  };
  SimulationController_start: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSimulationDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SimulationDeskDto'];
        };
      };
    };
  };
  SimulationController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
        simulationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SimulationDeskDto'];
        };
      };
    };
  };
  StepSheetController_text: {
    parameters: {
      query?: {
        language?: 'de' | 'en';
      };
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableTextDto'];
        };
      };
    };
  };
  StepSheetController_issue: {
    parameters: {
      query?: {
        language?: 'de' | 'en';
      };
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  StepSheetController_takeOver: {
    parameters: {
      query: {
        /** @description Cells whose value in the sheet holds, as `D7,E9`. */
        mine?: string[];
        /** @description Cells whose value in the model holds. */
        theirs?: string[];
        /** @description Of the preview that was seen. */
        fingerprint: string;
      };
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepImportResultDto'];
        };
      };
    };
  };
  StepSheetController_preview: {
    parameters: {
      query?: {
        language?: 'de' | 'en';
      };
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepImportPreviewDto'];
        };
      };
    };
  };
  ProcessContentController_attach: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
        elementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StepControlsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessFileDto'];
        };
      };
    };
  };
  ProcessContentController_accept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptedSuggestionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessFileDto'];
        };
      };
    };
  };
  ProcessVersionController_submit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionSubmissionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessHistoryDto'];
        };
      };
    };
  };
  ProcessVersionController_approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
        versionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionDecisionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessHistoryDto'];
        };
      };
    };
  };
  ProcessVersionController_recall: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
        versionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionDecisionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessHistoryDto'];
        };
      };
    };
  };
  ProcessVersionController_sendBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
        versionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionDecisionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessHistoryDto'];
        };
      };
    };
  };
  ProcessController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProcessWithdrawalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessDto'];
        };
      };
    };
  };
  ProcessContentController_save: {
    parameters: {
      query: {
        /** @description Version that was seen; another one on the server gives 409 with both. */
        version: number;
      };
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/xml': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedProcessDto'];
        };
      };
    };
  };
  RedFlagController_list: {
    parameters: {
      query: {
        /** @description Page, counted from 1. */
        page?: number;
        /** @description Entries per page. */
        pageSize?: number;
        /** @description `-weight` (Risikowert): highest risk first, then the highest amount. */
        sort:
          | '-amount'
          | '-date'
          | '-number'
          | '-risk'
          | '-rule'
          | '-weight'
          | 'amount'
          | 'date'
          | 'number'
          | 'risk'
          | 'rule'
          | 'weight';
        rule?: string[];
        risk?: ('high' | 'low' | 'medium')[];
        disposition?: ('cleared' | 'confirmed' | 'open' | 'query')[];
        datasetId?: string;
        /** @description Only those that rest on this payment (`row_no`) of a dataset. */
        rowNo?: number;
        runId?: string;
        /** @description True: only those that the last run did not find any more; false: only the others. */
        notSeen?: boolean;
        /** @description True: only those that a finding rests on; false: only the others. */
        hasFinding?: boolean;
        /** @description True: only those that point at an employee, which the lead alone is shown; false: only the others. */
        aboutPersons?: boolean;
        minAmountCents?: number;
        maxAmountCents?: number;
        /** @description Exactly this case number. */
        caseNumber?: string;
        /** @description First payment on this day or later, yyyy-mm-dd. */
        dateFrom?: string;
        /** @description First payment on this day or earlier, yyyy-mm-dd. */
        dateTo?: string;
        /** @description Part of sentence, case or voucher. */
        text?: string;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedFlagPageDto'];
        };
      };
    };
  };
  DispositionController_disposeAll: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkDispositionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkResultDto'];
        };
      };
    };
  };
  DispositionController_undoAll: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        batchId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkUndoResultDto'];
        };
      };
    };
  };
  RedFlagController_counts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedFlagCountDto'][];
        };
      };
    };
  };
  RedFlagController_facets: {
    parameters: {
      query?: {
        rule?: string[];
        risk?: ('high' | 'low' | 'medium')[];
        disposition?: ('cleared' | 'confirmed' | 'open' | 'query')[];
        datasetId?: string;
        /** @description Only those that rest on this payment (`row_no`) of a dataset. */
        rowNo?: number;
        runId?: string;
        /** @description True: only those that the last run did not find any more; false: only the others. */
        notSeen?: boolean;
        /** @description True: only those that a finding rests on; false: only the others. */
        hasFinding?: boolean;
        /** @description True: only those that point at an employee, which the lead alone is shown; false: only the others. */
        aboutPersons?: boolean;
        minAmountCents?: number;
        maxAmountCents?: number;
        /** @description Exactly this case number. */
        caseNumber?: string;
        /** @description First payment on this day or later, yyyy-mm-dd. */
        dateFrom?: string;
        /** @description First payment on this day or earlier, yyyy-mm-dd. */
        dateTo?: string;
        /** @description Part of sentence, case or voucher. */
        text?: string;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedFlagFacetsDto'];
        };
      };
    };
  };
  RedFlagController_getByNumber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        number: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedFlagFileDto'];
        };
      };
    };
  };
  RedFlagController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedFlagFileDto'];
        };
      };
    };
  };
  DispositionController_dispose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DispositionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedFlagDto'];
        };
      };
    };
  };
  DispositionController_undo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UndoDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedFlagDto'];
        };
      };
    };
  };
  RiskControlMatrixController_read: {
    parameters: {
      query?: {
        /** @description Day of which the matrix is shown, yyyy-mm-dd; today when left out. */
        on?: string;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RiskControlMatrixDto'];
        };
      };
    };
  };
  RiskController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RiskDto'][];
        };
      };
    };
  };
  RiskController_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewRiskDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RiskDto'];
        };
      };
    };
  };
  ControlLibraryController_copyRisks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RisksFromLibraryDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CopiedEntriesDto'];
        };
      };
    };
  };
  RiskController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RiskDto'];
        };
      };
    };
  };
  RiskController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RiskChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RiskDto'];
        };
      };
    };
  };
  RiskController_link: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
        controlId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RiskController_unlink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
        controlId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RiskController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RiskDto'];
        };
      };
    };
  };
  RuleController_ofEngagement: {
    parameters: {
      query?: {
        /** @description Tells which rules fit this dataset. */
        datasetId?: string;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleDto'][];
        };
      };
    };
  };
  SearchController_find: {
    parameters: {
      query?: {
        /** @description Number (A-0217, F-01, M-3), case, voucher or words of the title; nothing is found by less than two letters. */
        text?: string;
        /** @description Hits of each kind. */
        limit?: number;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchAnswerDto'];
        };
      };
    };
  };
  SigningLimitController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SigningLimitDto'][];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  SigningLimitController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSigningLimitDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SigningLimitDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  SigningLimitController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SigningLimitChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SigningLimitDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  StaffingController_read: {
    parameters: {
      query?: {
        /** @description Year of the caseloads; the newest with caseloads when left out. */
        year?: number;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffingDto'];
        };
      };
    };
  };
  StaffingParameterController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewStaffingParameterDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskRecordDto'];
        };
      };
    };
  };
  StaffingParameterController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StaffingParameterChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskRecordDto'];
        };
      };
    };
  };
  StaffingParameterController_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskRestorationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskRecordDto'];
        };
      };
    };
  };
  StaffingParameterController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskWithdrawalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskRecordDto'];
        };
      };
    };
  };
  TaskCaseloadController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTaskCaseloadDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskRecordDto'];
        };
      };
    };
  };
  TaskCaseloadController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskCaseloadChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskRecordDto'];
        };
      };
    };
  };
  TaskCaseloadController_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskRestorationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskRecordDto'];
        };
      };
    };
  };
  TaskCaseloadController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskWithdrawalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskRecordDto'];
        };
      };
    };
  };
  TaskController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskCatalogueDto'];
        };
      };
    };
  };
  TaskController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTaskDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskRecordDto'];
        };
      };
    };
  };
  TaskExchangeController_takeOver: {
    parameters: {
      query: {
        /** @description Cells whose value in the sheet holds, as `D7`. */
        mine?: string[];
        /** @description Cells whose recorded value holds. */
        theirs?: string[];
        /** @description Of the preview that was seen. */
        fingerprint: string;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskImportResultDto'];
        };
      };
    };
  };
  TaskExchangeController_preview: {
    parameters: {
      query?: {
        /** @description Of the values in the answer. */
        language?: 'de' | 'en';
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskImportPreviewDto'];
        };
      };
    };
  };
  TaskExchangeController_issue: {
    parameters: {
      query?: {
        language?: 'de' | 'en';
        /** @description Year of the caseload columns; the newest with caseloads when left out. */
        year?: number;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TaskController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskRecordDto'];
        };
      };
    };
  };
  TaskController_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
        questionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CriticismAnswerDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskCriticismDto'];
        };
      };
    };
  };
  TaskController_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskRestorationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskRecordDto'];
        };
      };
    };
  };
  TaskController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskWithdrawalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskRecordDto'];
        };
      };
    };
  };
  UploadController_list: {
    parameters: {
      query?: {
        /** @description Page, counted from 1. */
        page?: number;
        /** @description Entries per page. */
        pageSize?: number;
      };
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadPageDto'];
        };
      };
    };
  };
  UploadController_receive: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadDto'][];
        };
      };
    };
  };
  FirstRunController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FirstRunDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  PaymentColumnController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentSchemaDto'];
        };
      };
    };
  };
  PaymentTemplateController_sample: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PaymentTemplateController_csv: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PaymentTemplateController_workbook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RoleController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RolesDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  RuleController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleDto'][];
        };
      };
    };
  };
  SessionController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  SessionController_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  SessionController_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  SessionController_changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordChangeDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  PreferencesController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreferencesDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  PreferencesController_put: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreferencesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreferencesDto'];
        };
      };
      /** @description Problem details (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetailsDto'];
        };
      };
    };
  };
  TimeStudyController_rounds: {
    parameters: {
      query: {
        /** @description Whoever has it finds the same times again. */
        seed: string;
        from: string;
        to: string;
        land:
          | 'BB'
          | 'BE'
          | 'BW'
          | 'BY'
          | 'HB'
          | 'HE'
          | 'HH'
          | 'MV'
          | 'NI'
          | 'NW'
          | 'RP'
          | 'SH'
          | 'SL'
          | 'SN'
          | 'ST'
          | 'TH';
        /** @description Minutes since midnight. */
        dayStart: number;
        dayEnd: number;
        observations: number;
        /** @description Places that one round sees. */
        observedPerRound: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObservationRoundsDto'];
        };
      };
    };
  };
  TimeStudyController_size: {
    parameters: {
      query: {
        /** @description Number of cases; left out when it is unlimited or not known. */
        population?: number;
        /** @description 0.5 to 0.9999. */
        confidence: number;
        /** @description Expected share of what is counted, 0 to 1. */
        share: number;
        /** @description Half width of the interval: 0.05 is ± 5 percentage points. */
        error: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SampleSizeDto'];
        };
      };
    };
  };
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
    };
  };
}

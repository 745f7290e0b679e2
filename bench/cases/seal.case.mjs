import { sealPayments } from '#pruefwerk/intake';
import { reportMeasured } from '../measure.mjs';

const [file, outDir] = process.argv.slice(2);
await reportMeasured(async () => {
  const { population } = await sealPayments({
    files: [{ path: file, name: 'payments.csv' }],
    outDir,
  });
  const { accepted, sha256 } = population.manifest;
  return { accepted, sha256 };
});

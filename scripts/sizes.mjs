// File sizes: median at most 70 lines of code, nine in ten at most 200, none above 300 (tests 400).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));

/** Lines that hold code: neither blank nor part of a comment. */
function linesOfCode(file) {
  const text = readFileSync(file, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
  return text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//'))
    .length;
}

const sorted = (folder) =>
  files(folder)
    .map((file) => ({ file, lines: linesOfCode(file) }))
    .sort((a, b) => a.lines - b.lines);

const source = sorted('src');
const problems = [];
const at = (share) => source[Math.floor((source.length - 1) * share)]?.lines ?? 0;
if (at(0.5) > 70) problems.push(`median of src is ${at(0.5)} lines, at most 70`);
if (at(0.9) > 200) problems.push(`ninth decile of src is ${at(0.9)} lines, at most 200`);
for (const { file, lines } of source) if (lines > 300) problems.push(`${file}: ${lines} lines`);
for (const { file, lines } of sorted('tests')) if (lines > 400) problems.push(`${file}: ${lines}`);
const banned = /(^|\/)(utils?|common|helpers?|misc)(\/|\.tsx?$)/;
for (const { file } of source) {
  if (banned.test(file.split(path.sep).join('/'))) problems.push(`${file}: name says nothing`);
}
for (const problem of problems) console.log(problem);
console.log(`src: ${source.length} files, median ${at(0.5)}, ninth decile ${at(0.9)} lines`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** The card's own style, in its shadow root. Colours as in `components/look/theme.css`; the type is the system's. */
export const CARD_STYLE = `
:host { all: initial !important; direction: ltr !important; }
.card {
  --paper: #fbfaf6; --raised: #fff; --ink: #1d1b17; --soft: #5f5a50; --faint: #8b857a; --line: #e4e0d6;
  --accent: #9c2f2b; --on-accent: #fff; --warn: #8a5a00; --person: #2f4f93;
  color-scheme: light; position: fixed; inset: auto; z-index: 2147483647; box-sizing: border-box;
  width: max-content; min-width: min(220px, calc(100vw - 16px)); max-width: min(320px, calc(100vw - 16px));
  margin: 0; padding: 10px 12px 8px; overflow: auto; overscroll-behavior: contain;
  border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: var(--ink);
  box-shadow: 0 6px 20px rgb(0 0 0 / 18%); font: 14px/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif;
  text-align: start; overflow-wrap: anywhere; outline: 0;
}
.card:focus-visible { border-color: var(--accent); }
* { box-sizing: border-box; }
p, ul, h2, fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
ul { list-style: none; }
h2 { font-size: 14px; font-weight: 600; }
h2.date, h2.note { font-weight: 400; }
.soft, .row span, legend, .foot { color: var(--soft); font-size: 12.5px; }
.doubt { color: var(--warn); font-size: 12.5px; }
.known { color: var(--person); font-size: 12.5px; }
.lines { white-space: pre-line; color: var(--soft); font-size: 13px; }
.keys { display: flex; flex-wrap: wrap; gap: 4px; margin-top: 8px; }
.foot { display: flex; justify-content: end; margin-top: 4px; }
button { font: inherit; font-size: 13px; color: inherit; cursor: pointer; min-height: 28px; padding: 2px 8px;
  border: 1px solid var(--line); border-radius: 6px; background: var(--raised); }
button:hover { border-color: var(--faint); }
button.solid { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
button.link { min-height: 24px; padding: 0 4px; border-color: transparent; background: none; color: var(--soft);
  font-size: 12px; text-decoration: underline; }
:is(button, input, select, textarea):focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
kbd { display: inline-block; min-width: 17px; margin-right: 5px; padding: 0 3px; border: 1px solid var(--line);
  border-radius: 4px; font: 600 11px/16px ui-monospace, monospace; text-align: center; color: var(--soft); }
.solid kbd { border-color: currentcolor; color: inherit; }
form, .posts { display: grid; gap: 6px; }
form > .link { justify-self: start; }
form { width: 294px; max-width: 100%; }
fieldset { display: grid; gap: 4px; padding: 4px 8px 8px; border: 1px solid var(--line); border-radius: 6px; }
.row { display: grid; gap: 1px; }
.row :is(input, textarea, select) { width: 100%; min-height: 30px; padding: 3px 7px; border: 1px solid var(--faint);
  border-radius: 6px; background: var(--raised); color: var(--ink); font: inherit; }
textarea { resize: vertical; field-sizing: content; max-height: 40vh; }
.tick { display: flex; align-items: center; gap: 6px; font-size: 13px; }
.split { display: flex; justify-content: space-between; align-items: center; gap: 8px; }
@media (prefers-color-scheme: dark) {
  .card {
    --paper: #1a1917; --raised: #232220; --ink: #ece8df; --soft: #b0a99c; --faint: #857f74; --line: #35322d;
    --accent: #e0837a; --on-accent: #2a0f0d; --warn: #e5b765; --person: #a9c0f5;
    color-scheme: dark; box-shadow: 0 6px 20px rgb(0 0 0 / 60%);
  }
}
@media (prefers-reduced-motion: no-preference) {
  .card { animation: come 120ms ease-out; }
  @keyframes come { from { opacity: 0; } }
}
`;

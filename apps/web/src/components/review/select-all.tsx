"use client";

/** Ticks every box of the form that it stands in: an addition where scripts run. */
export function SelectAll({ label }: { label: string }) {
  return (
    <label className="select-all">
      <input
        type="checkbox"
        onChange={({ target }) => {
          for (const box of target.form?.querySelectorAll<HTMLInputElement>("input[name=q]") ?? [])
            box.checked = target.checked;
        }}
      />{" "}
      {label}
    </label>
  );
}

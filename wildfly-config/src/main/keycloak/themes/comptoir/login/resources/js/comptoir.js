// People type their mobile number as they say it; the account's name is the international form.
const asInternational = (typed) => {
  const digits = typed.replace(/[\s.\-()\u00a0\u202f]/g, "");
  if (/^0[67]\d{8}$/.test(digits)) return "+33" + digits.slice(1);
  if (/^00\d{8,15}$/.test(digits)) return "+" + digits.slice(2);
  return /^\+\d{8,15}$/.test(digits) ? digits : typed.trim();
};

document.addEventListener("DOMContentLoaded", () => {
  const field = document.getElementById("username");
  if (!field || !field.form) return;
  field.setAttribute("autocomplete", "username");
  field.form.addEventListener("submit", () => { field.value = asInternational(field.value); }, { capture: true });
});

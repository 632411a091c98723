# Student and F tails and quantiles at points from the middle to the far tails; writes student_f.csv beside itself.
# Rscript make_student_f.R
# F quantiles of 1e-6 are left out: R's qf is off by up to 2% there (for 2 numerator degrees of freedom the closed form shows it).
options(digits = 17)
rows <- list()
add <- function(kind, a, b, x, value) rows[[length(rows) + 1]] <<- data.frame(kind = kind, a = a, b = b, x = x, value = value)
for (df in c(1, 2, 3.5, 10, 54, 137, 5000)) {
  for (x in c(-40, -6, -2.5, -0.3, 0.01, 1, 1.96, 4, 12)) {
    add("student_lower", df, 0, x, pt(x, df)); add("student_upper", df, 0, x, pt(x, df, lower.tail = FALSE))
    add("student_two", df, 0, x, 2 * pt(-abs(x), df))
  }
  for (p in c(1e-10, 1e-4, 0.025, 0.3, 0.6, 0.975, 0.9999)) add("student_ppf", df, 0, p, qt(p, df))
}
for (d1 in c(1, 2, 7, 60)) for (d2 in c(1, 5, 40, 900)) {
  for (x in c(0.02, 0.5, 1, 3, 20)) { add("f_lower", d1, d2, x, pf(x, d1, d2)); add("f_upper", d1, d2, x, pf(x, d1, d2, lower.tail = FALSE)) }
  for (p in c(0.05, 0.5, 0.99)) add("f_ppf", d1, d2, p, qf(p, d1, d2))
}
out <- do.call(rbind, rows); out$value <- format(out$value, digits = 17, scientific = TRUE, trim = TRUE)
write.csv(out, "student_f.csv", row.names = FALSE, quote = FALSE)

# Three small series with a trend, a step and scatter: quasi-Poisson, negative binomial and Newey-West errors as R has them.
# Rscript make_regression.R; writes regression.csv beside itself. Newey-West is written out: sandwich::NeweyWest(lag, prewhite = FALSE, adjust = FALSE).
suppressMessages(library(MASS)); options(digits = 17)
n <- 48; t <- 1:n; X <- data.frame(ty = (t - 1) / 12, c1 = cos(2 * pi * t / 12), s1 = sin(2 * pi * t / 12), step = as.integer(t >= 30 & t < 37))
series <- list(a = (t * 37) %% 23 + (t >= 30) * 9, b = (t * t * 7) %% 51 + 100, c = ((t * 11) %% 4 == 0) * 3)
rows <- list(); ctl <- glm.control(epsilon = 1e-12, maxit = 200)
add <- function(series, model, term, value) rows[[length(rows) + 1]] <<- data.frame(series = series, model = model, term = term, value = format(value, digits = 17, trim = TRUE))
for (s in names(series)) {
  d <- cbind(X, y = series[[s]]); f <- y ~ ty + c1 + s1 + step
  g <- glm(f, data = d, family = quasipoisson, control = ctl); V <- vcov(g)
  for (k in names(coef(g))) { add(s, "qp", k, coef(g)[[k]]); add(s, "qp_se", k, sqrt(V[k, k])) }
  add(s, "qp", "dispersion", summary(g)$dispersion)
  M <- model.matrix(f, d); e <- M * residuals(g, "working") * weights(g, "working"); meat <- crossprod(e)
  for (j in 1:12) { G <- crossprod(e[(j + 1):n, ], e[1:(n - j), ]); meat <- meat + (1 - j / 13) * (G + t(G)) }
  B <- summary(g)$cov.unscaled; N <- B %*% meat %*% B
  for (k in names(coef(g))) add(s, "nw_se", k, sqrt(N[k, k]))
  h <- tryCatch(glm.nb(f, data = d, control = ctl), warning = function(w) NULL)
  if (!is.null(h)) { for (k in names(coef(h))) { add(s, "nb", k, coef(h)[[k]]); add(s, "nb_se", k, sqrt(vcov(h)[k, k])) }; add(s, "nb", "theta", h$theta) }
}
write.csv(do.call(rbind, rows), "regression.csv", row.names = FALSE, quote = FALSE)

#!/usr/bin/env python3
"""Writes distributions.csv beside this file: what SciPy and mpmath say about the distributions of the target Statistics.

Run by hand when a distribution is added:  python3 make_distributions.py  (SciPy 1.17.1, mpmath; seconds).
Tails come from mpmath at 60 digits, quantiles from SciPy (Boost), discrete quantiles from SciPy.
Columns: kind, a, b, x, value. Kinds:
  gamma_lower/gamma_upper  a=shape          x=point        value=P or Q
  gamma_ppf/gamma_isf      a=shape          x=probability  value=point
  beta_lower/beta_upper    a,b=shapes       x=point        value=I_x or its complement
  beta_ppf/beta_isf        a,b=shapes       x=probability  value=point
  normal_lower                              x=deviate      value=P
  normal_isf                                x=probability  value=deviate
  poisson_lower/upper      a=mean           x=count        value=P(X<=x) or P(X>x)
  poisson_ppf              a=mean           x=probability  value=count
  binomial_lower/upper     a=trials b=share x=count
  binomial_ppf             a=trials b=share x=probability
  negbin_lower/upper       a=mean b=phi     x=count        variance = phi * mean
  negbin_ppf               a=mean b=phi     x=probability
"""
import csv, os
import mpmath as mp
from scipy import stats

mp.mp.dps = 60
rows = []


def add(kind, a, b, x, value):
    if value == 0 or abs(value) > 1e-290:
        rows.append([kind, repr(float(a)), repr(float(b)), repr(float(x)), repr(float(value))])


def gamma_tails(a, x):
    a, x = mp.mpf(a), mp.mpf(x)
    upper = mp.gammainc(a, x, mp.inf, regularized=True)
    return 1 - upper, upper


def beta_lower(a, b, x):
    """I_x by the hypergeometric series on the side where it converges fast."""
    a, b, x = mp.mpf(a), mp.mpf(b), mp.mpf(x)
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_lower(b, a, 1 - x)
    term = total = mp.mpf(1)
    k = 0
    while term > total * mp.mpf(10) ** -50:
        term *= (a + b + k) / (a + 1 + k) * x
        total += term
        k += 1
    log_front = a * mp.log(x) + b * mp.log(1 - x) - mp.log(a) + mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b)
    return mp.exp(log_front) * total


for a in (0.05, 0.5, 1, 2.5, 7, 15, 16, 40, 123.4, 1000, 25000):
    for d in (-6, -2, -0.5, 0, 0.5, 2, 6):
        x = float(a + d * a ** 0.5)
        if x <= 0:
            x = a / (10.0 * abs(d))
        lower, upper = gamma_tails(a, x)
        add("gamma_lower", a, 0, x, lower)
        add("gamma_upper", a, 0, x, upper)
    for p in (1e-6, 0.001, 0.025, 0.3, 0.5):
        add("gamma_ppf", a, 0, p, stats.gamma.ppf(p, a))
        add("gamma_isf", a, 0, p, stats.gamma.isf(p, a))

for a, b in ((0.3, 0.7), (0.5, 20), (1, 1), (2, 5), (8, 13), (15, 16), (43, 31), (400.5, 300), (5000, 5200), (50000, 40000), (1, 1000)):
    mean, sd = a / (a + b), (a * b / (a + b) ** 2 / (a + b + 1)) ** 0.5
    for d in (-5, -2, 0, 1, 4):
        x = mean + d * sd
        if not 0 < x < 1:
            x = mean * 0.1 if d < 0 else 1 - (1 - mean) * 0.1
        lower = beta_lower(a, b, x)
        add("beta_lower", a, b, x, lower)
        add("beta_upper", a, b, x, 1 - lower)
    for p in (1e-6, 0.001, 0.025, 0.5):
        add("beta_ppf", a, b, p, stats.beta.ppf(p, a, b))
        add("beta_isf", a, b, p, stats.beta.isf(p, a, b))

for z in (-30, -8, -1.96, -0.1, 0, 0.7, 3, 6):
    add("normal_lower", 0, 0, z, mp.erfc(-mp.mpf(z) / mp.sqrt(2)) / 2)
for p in (1e-12, 0.001, 0.005, 0.025, 0.2, 0.7, 0.999):
    add("normal_isf", 0, 0, p, stats.norm.isf(p))

levels = (0.001, 0.025, 0.05, 0.5, 0.9, 0.975, 0.999)
for mean in (0.01, 0.3, 1, 4.5, 30, 400, 12345.6):
    for k in sorted({0, int(mean / 2), int(mean), int(mean + 3 * mean ** 0.5) + 1}):
        upper, lower = gamma_tails(k + 1, mean)
        add("poisson_lower", mean, 0, k, lower)
        add("poisson_upper", mean, 0, k, upper)
    for p in levels:
        add("poisson_ppf", mean, 0, p, stats.poisson.ppf(p, mean))
for trials, share in ((1, 0.5), (10, 0.2), (59, 0.5), (1000, 0.003), (20000, 0.45)):
    mean = trials * share
    for k in sorted({0, int(mean), min(trials - 1, int(mean + 3 * mean ** 0.5) + 1)}):
        upper = beta_lower(k + 1, trials - k, share) if k < trials else 0
        add("binomial_lower", trials, share, k, 1 - upper)
        add("binomial_upper", trials, share, k, upper)
    for p in levels:
        add("binomial_ppf", trials, share, p, stats.binom.ppf(p, trials, share))
for mean in (0.05, 1, 8, 60, 2000):
    for phi in (1.25, 2, 10):
        size = mean / (phi - 1)
        for k in sorted({0, int(mean), int(mean + 3 * (phi * mean) ** 0.5) + 1}):
            lower = beta_lower(size, k + 1, mp.mpf(1) / mp.mpf(phi))
            add("negbin_lower", mean, phi, k, lower)
            add("negbin_upper", mean, phi, k, 1 - lower)
        # Not the median: at phi = 2 it is an exact tie (P(X <= mean - 1) = 1/2) that SciPy's rounding decides.
        for p in (0.001, 0.025, 0.05, 0.51, 0.9, 0.975, 0.999):
            add("negbin_ppf", mean, phi, p, stats.nbinom.ppf(p, size, 1 / phi))

path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "distributions.csv")
with open(path, "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["kind", "a", "b", "x", "value"])
    writer.writerows(rows)
print(len(rows), "rows")

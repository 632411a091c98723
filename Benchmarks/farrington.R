# Times surveillance::farringtonFlexible on the table that `bench statistics` wrote, and prints one JSON line.
# Rscript Benchmarks/farrington.R FILE
suppressMessages(library(surveillance))
data <- read.csv(commandArgs(TRUE)[1]); ids <- unique(data$series_id); range <- 121:144
control <- list(range = range, b = 5, w = 1, reweight = TRUE, weightsThreshold = 2.58, verbose = FALSE, glmWarnings = FALSE, alpha = 0.01,
  trend = TRUE, pThresholdTrend = 1, limit54 = c(0, 4), powertrans = "2/3", fitFun = "algo.farrington.fitGLM.flexible",
  populationOffset = FALSE, noPeriods = 10, pastWeeksNotIncluded = 6, thresholdMethod = "nbPlugin")
count <- 0; total <- 0; start <- proc.time()[[3]]
for (id in ids) {
  series <- sts(observed = matrix(data$count[data$series_id == id], ncol = 1), start = c(2013, 1), frequency = 12)
  found <- suppressWarnings(farringtonFlexible(series, control = control))
  count <- count + sum(alarms(found)); total <- total + sum(found@control$expected)
}
points <- length(ids) * length(range); seconds <- proc.time()[[3]] - start
cat(sprintf('{"name": "farrington.R", "median": %.6g, "unit": "\\u00b5s", "note": "%d points; %d alarms; sum of expected %.9g; surveillance %s, R %s"}\n',
  1e6 * seconds / points, points, count, total, packageVersion("surveillance"), getRversion()))

import Glibc

/// Finds the series of a family whose last month is higher than chance explains.
///
/// 1. A regression per series on its own months: log-linear trend and one harmonic, quasi-Poisson, past outbreaks weighted down
///    (`A. Noufaily et al. 2013`), the expected count not above the highest of the past (`C. Farrington et al. 1996`).
/// 2. φ drawn to the φ of series with a similar mean, as many degrees of freedom as the settings say.
/// 3. A predictive negative binomial with φ* = φ + μ·se², so that what is not known of μ widens it.
/// 4. Sparse baselines: gamma-Poisson with the family's own gamma (`R. Marshall 1991`, `J. Robinson 2000`).
/// 5. One family, one `Y. Benjamini & Y. Hochberg (1995), JRSS B 57`, over every tested series.
package enum SignalEngine {
    /// Tests the last month of every series; the order of the series changes nothing.
    package static func test(_ series: [SignalSeries], settings: SignalSettings = SignalSettings()) -> FamilyTest {
        let baselines = BaselineFit.of(series, settings: settings)
        let family = FamilyBaseline(baselines, settings: settings)
        return FamilyTest(series, baselines, family, settings: settings)
    }
}

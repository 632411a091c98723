import Facts

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How an invented offence behaves over the years, over the year and over places; plausible, not measured.
struct OffenceProfile: Sendable {
    /// Per 100,000 inhabitants per year in 2019.
    var rate: Double = 1
    /// Change per year, 1 for none.
    var trend: Double = 0.99
    /// The month with most, and how much more than average it has.
    var peak: Int = 6
    var swing: Double = 0.06
    /// Months that stand out by themselves, such as fireworks in December.
    var spikes: [Int: Double] = [:]
    /// What is left of it while the country is in lockdown.
    var lockdown: Double = 0.95
    /// How much more a centre has than its inhabitants account for.
    var centre: Double = 1.5

    /// The factor of each month of the year.
    var season: [Double] {
        (1...12).map { month in
            (1 + swing * cos(2 * .pi * Double(month - peak) / 12)) * (spikes[month] ?? 1)
        }
    }

    static func of(_ code: OffenceCode) -> OffenceProfile { table[code.rawValue] ?? OffenceProfile() }

    private static let table: [String: OffenceProfile] = [
        "1.1.1": .init(rate: 230, trend: 0.90, peak: 12, swing: 0.28, lockdown: 0.62, centre: 1),
        "1.1.2": .init(rate: 75, trend: 0.95, peak: 2, lockdown: 1.1, centre: 0.8),
        "1.2.1": .init(rate: 285, trend: 0.93, peak: 11, swing: 0.12, lockdown: 0.8, centre: 1.6),
        "1.2.2": .init(rate: 56, trend: 0.95, peak: 10, lockdown: 0.8),
        "1.2.3": .init(rate: 470, trend: 0.97, peak: 8, swing: 0.19, lockdown: 0.8, centre: 3.5),
        "1.2.4": .init(rate: 75, trend: 0.90, peak: 4, lockdown: 0.35, centre: 9),
        "1.2.5": .init(rate: 105, trend: 1.04, peak: 9, swing: 0.1),
        "1.3.1": .init(rate: 470, trend: 0.99, peak: 11, swing: 0.05, lockdown: 0.72, centre: 2),
        "1.4.1": .init(rate: 62, trend: 1.02, peak: 6, lockdown: 0.85, centre: 2),
        "1.4.2": .init(rate: 15, trend: 0.97, peak: 7),
        "1.4.3": .init(rate: 21, trend: 0.97, peak: 5, swing: 0.1, lockdown: 0.55, centre: 5),
        "1.4.4": .init(rate: 160, trend: 0.97, lockdown: 1.03),
        "1.4.5": .init(rate: 240, trend: 0.97, peak: 6, swing: 0.08, lockdown: 0.75, centre: 3),
        "1.4.6": .init(rate: 21, trend: 0.92, peak: 11, lockdown: 0.7, centre: 4),
        "1.4.7": .init(rate: 6, trend: 0.90, peak: 1, swing: 0.3, lockdown: 0.8, centre: 3),
        "1.5.2": .init(rate: 9, trend: 0.93, peak: 7, swing: 0.6, lockdown: 1.1, centre: 0.5),
        "1.6.1": .init(rate: 27, trend: 0.97, peak: 12, spikes: [1: 1.5, 12: 1.25]),
        "1.6.2": .init(rate: 510, trend: 0.96, peak: 7, lockdown: 0.75, centre: 3),
        "1.6.3": .init(rate: 5, trend: 1),
        "2.1.1": .init(rate: 1.5, trend: 0.9),
        "2.2.1": .init(rate: 445, trend: 0.96, peak: 4, swing: 0.03, spikes: [1: 1.4], lockdown: 0.95, centre: 1.8),
        "2.4.1": .init(rate: 1.5, trend: 1),
        "2.4.2": .init(rate: 15, trend: 1.02),
        "2.5.1": .init(rate: 112, trend: 0.92, peak: 1, swing: 0.08, lockdown: 0.85, centre: 3),
        "2.5.2": .init(rate: 226, trend: 1.0, peak: 10, lockdown: 0.68, centre: 8),
        "2.6.1": .init(rate: 0.6, trend: 0.9, peak: 3),
        "2.6.2": .init(rate: 1.3, trend: 0.9, peak: 3),
        "2.6.3": .init(rate: 0.3, trend: 0.9),
        "2.6.4": .init(rate: 1.2, trend: 0.9, peak: 3),
        "2.6.5": .init(rate: 0.1),
        "2.6.7": .init(rate: 0.1, peak: 2, swing: 0.8),
        "2.6.8": .init(rate: 2.4, trend: 1.05, peak: 2, swing: 0.2),
        "2.6.9": .init(rate: 4.5, trend: 1.06, peak: 12, swing: 0.7, spikes: [11: 2, 12: 7]),
        "2.6.10": .init(rate: 0.05),
        "2.6.11": .init(rate: 0.05),
        "2.6.12": .init(rate: 0.05),
        "2.6.13": .init(rate: 3.4, peak: 7, swing: 0.2),
        "2.6.14": .init(rate: 0.05),
        "2.7.2": .init(rate: 12, trend: 1.04),
        "2.7.3": .init(rate: 3, trend: 1.06),
        "3.1.1": .init(rate: 80, trend: 0.99, lockdown: 0.9, centre: 3),
        "3.1.2": .init(rate: 0.4),
        "3.1.3": .init(rate: 36, trend: 1.03, centre: 2),
        "3.2.1": .init(rate: 4, trend: 1.05, centre: 1),
        "3.2.2": .init(rate: 0.2, centre: 1),
        "3.3.2": .init(rate: 0.02),
        "3.3.5": .init(rate: 0.02),
        "3.4.2": .init(rate: 0.8, peak: 7, swing: 0.95),
        "3.5.2": .init(rate: 185, trend: 1.03, lockdown: 0.85, centre: 2),
        "3.5.5": .init(rate: 40, trend: 1.07),
        "3.6.4": .init(rate: 40, trend: 1.02, peak: 7, lockdown: 1.1, centre: 4),
        "3.7.1": .init(rate: 2.7, trend: 1.02),
        "3.7.2": .init(rate: 0.6, trend: 0.95),
        "3.7.3": .init(rate: 20, trend: 1.02, centre: 1),
        "3.7.4": .init(rate: 30, trend: 1.14, lockdown: 1.3, centre: 1),
        "3.9.1": .init(rate: 480, trend: 1.03, peak: 10, lockdown: 1.25, centre: 1),
        "3.9.2": .init(rate: 3, trend: 0.97),
        "3.9.3": .init(rate: 11, trend: 0.9),
    ]
}

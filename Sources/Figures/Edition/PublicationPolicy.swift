package import Facts
package import RegionPack

/// What may be shown to whom: the one place that decides.
///
/// Two kinds of rule. A percentage on a small base or a rate on few inhabitants misleads everybody, so it has no value for
/// any audience. Secrecy depends on the audience: what a source publishes openly stays as published for all.
package struct PublicationPolicy: Sendable {
    package let rules: PublicationRules

    package init(rules: PublicationRules) { self.rules = rules }

    /// How a source itself publishes its table.
    package enum Openness: Hashable, Sendable {
        /// Open data: the police tables at CBS.
        case open
        /// Not public: one figure of it is for analysts alone, and tables of counts go through `disclose`.
        case closed
    }

    /// A part of a base in percent, unrounded.
    package func percentage(of part: Int, base: Int) -> Observed<Double> {
        if base == 0 { return .notPublished(.baseIsZero) }
        return allowsPercentage(base: base)
            ? .value(Double(part) / Double(base) * 100) : .notPublished(.baseTooSmall)
    }

    /// Whether a base is large enough for a percentage; whether a change is more than chance does not hang on it.
    package func allowsPercentage(base: Int) -> Bool { base > 0 && base >= rules.minimumBase }

    /// Whether a population is large enough for a rate.
    package func allowsRate(inhabitants: Int) -> Bool { inhabitants > 0 && inhabitants >= rules.minimumInhabitants }

    package func isVisible(_ openness: Openness, to audience: Audience) -> Bool {
        openness == .open || audience == .analyst
    }

    /// The figure as an audience may see it.
    package func apply(to figure: Figure, openness: Openness = .open, audience: Audience) -> Figure {
        guard !isVisible(openness, to: audience) else { return figure }
        var hidden = figure
        hidden.value = .notPublished(.withheldFromAudience)
        (hidden.numerator, hidden.denominator, hidden.comparison, hidden.interval) = (nil, nil, nil, nil)
        // Missing parts and their months could tell what is withheld.
        hidden.missing = []
        return hidden
    }

    package func apply(
        to value: Observed<Int>, openness: Openness = .open, audience: Audience
    ) -> Observed<Int> {
        isVisible(openness, to: audience) ? value : .notPublished(.withheldFromAudience)
    }
}

extension Edition {
    package var publicationPolicy: PublicationPolicy { PublicationPolicy(rules: pack.policy) }
}

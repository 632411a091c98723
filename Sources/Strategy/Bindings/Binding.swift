package import Geography
package import Records

/// A place in a text where a number of an indicator comes in: `{{casework.goc.handled|2021|value@GM0307}}`.
package struct Binding: Hashable, Sendable {
    package var indicator: ItemID
    package var period: PlanPeriod
    package var form: Form = .full
    package var area: AreaCode?

    package init(indicator: ItemID, period: PlanPeriod, form: Form = .full, area: AreaCode? = nil) {
        self.indicator = indicator
        self.period = period
        self.form = form
        self.area = area
    }

    /// How it is shown; the raw value is the word of the text format.
    package enum Form: String, Hashable, Sendable, CaseIterable {
        /// The value, and in brackets that of the comparison basis where there is one.
        case full
        case value
        /// With the noun of its unit.
        case unit
        case target
        /// Against the comparison basis.
        case change
    }

    /// Reads what stands between the braces; throws what is wrong with it.
    package init(parsing text: some StringProtocol) throws(BindingMistake) {
        var parts = text.split(separator: "|", omittingEmptySubsequences: false).map { Self.trimmed(String($0)) }
        guard parts.count == 2 || parts.count == 3 else { throw .shape }
        guard let indicator = ItemID(parts[0]) else { throw .indicator(parts[0]) }
        var area: AreaCode?
        let last = parts[parts.count - 1].split(separator: "@", omittingEmptySubsequences: false)
        if last.count == 2 {
            guard let code = AreaCode(Self.trimmed(String(last[1]))) else { throw .area(String(last[1])) }
            area = code
            parts[parts.count - 1] = Self.trimmed(String(last[0]))
        }
        guard let period = PlanPeriod(parts[1]) else { throw .period(parts[1]) }
        guard parts.count == 3 else {
            self.init(indicator: indicator, period: period, area: area)
            return
        }
        guard let form = Form(rawValue: parts[2]) else { throw .form(parts[2]) }
        self.init(indicator: indicator, period: period, form: form, area: area)
    }

    private static func trimmed(_ text: String) -> String {
        let bytes = text.utf8
        guard let first = bytes.firstIndex(where: { $0 != 0x20 }), let last = bytes.lastIndex(where: { $0 != 0x20 })
        else {
            return ""
        }
        return String(text[first...last])
    }
}

extension Binding: CustomStringConvertible {
    /// As it stands in a text.
    package var description: String {
        let form = form == .full ? "" : "|\(form.rawValue)"
        return "{{\(indicator)|\(period)\(form)\(area.map { "@\($0)" } ?? "")}}"
    }
}

/// Why something between double braces is no binding.
package enum BindingMistake: Error, Hashable, Sendable {
    case shape
    case indicator(String)
    case period(String)
    case form(String)
    case area(String)
}

package import Markup
package import Phrases

/// The whole of a plan in one drawing: a lane per programme, a mark per action in the month in which it is due.
///
/// Across in per cent and down in pixels, as everywhere; the marks are links for the pointer, while keyboard and screen
/// reader take the lane's name and the list that stands under the drawing.
package struct Lanes: Sendable {
    package struct Dot: Sendable {
        package var state: ActionState
        /// 1 to 12; `nil` when only the year is known.
        package var month: Int?
        package var title: String
        package var href: Href

        package init(state: ActionState, month: Int?, title: String, href: Href) {
            self.state = state
            self.month = month
            self.title = title
            self.href = href
        }
    }

    package struct Lane: Sendable {
        package var name: HTML
        package var href: Href
        /// `11 van 17 klaar`
        package var count: String
        package var dots: [Dot]
        package var isMain: Bool

        package init(name: HTML, href: Href, count: String, dots: [Dot], isMain: Bool) {
            self.name = name
            self.href = href
            self.count = count
            self.dots = dots
            self.isMain = isMain
        }
    }

    /// Groups of lanes with a heading each: programmes, projects.
    package let groups: [(title: String, lanes: [Lane])]
    package let language: Language
    /// Over the marks without a month: `in de loop van 2022`.
    package let undated: String
    /// Where the year is now, 0 to 1, with its words; `nil` outside the year.
    package let today: (share: Double, words: String)?
    /// The share of the width that the months take: none where hardly a mark has one, for months without marks say nothing,
    /// and all without marks beside them.
    let monthsShare: Double
    /// As many marks without a month beside each other as fit the narrowest screen.
    private let undatedColumns: Int

    package init(
        groups: [(title: String, lanes: [Lane])], language: Language, undated: String,
        today: (share: Double, words: String)? = nil
    ) {
        self.groups = groups
        self.language = language
        self.undated = undated
        self.today = today
        let dots = groups.flatMap { $0.lanes.flatMap(\.dots) }
        let dated = dots.count { $0.month != nil }
        let shape: (share: Double, columns: Int) =
            switch dated {
            case dots.count where dated > 0: (100, 1)
            case _ where dated * 5 < dots.count || dated == 0: (0, 16)
            default: dated * 4 < dots.count ? (34, 12) : (58, 6)
            }
        (monthsShare, undatedColumns) = (shape.share, shape.columns)
    }

    package var html: HTML {
        var isFirst = true
        let drawn = HTML.join(groups.filter { !$0.lanes.isEmpty }) { group in
            defer { isFirst = false }
            return """
                <h3>\(group.title)</h3>\(isFirst ? axis : nil)
                <ol>\(HTML.join(group.lanes) { lane($0) })</ol>

                """
        }
        let name = Phrase("Acties in de tijd", "Actions over time")(language)
        return """
            <div class="chart"><p class="readout" aria-live="polite"></p>\
            <div class="lanes" role="group" aria-label="\(name)">\(drawn)</div></div>

            """
    }

    // MARK: Across

    private func x(month: Double) -> Double { monthsShare * month / 12 }
    /// A little room between the months and what has none.
    private var undatedStart: Double { monthsShare == 0 ? 0 : monthsShare + 2 }

    /// Whether marks stand at their month.
    package var hasMonths: Bool { monthsShare > 0 }

    private var axis: HTML? {
        guard hasMonths else { return nil }
        let quarters = HTML.join(Array(0..<4)) { quarter in
            let (first, last) = (quarter * 3 + 1, quarter * 3 + 3)
            let middle = x(month: Double(quarter * 3) + 1.5)
            return """
                <text class="m" x="\(percent: middle)" y="32"><tspan class="wide-only">\
                \(language.monthNameShort(first))–\(language.monthNameShort(last))</tspan>\
                <tspan class="narrow">\(Phrase("k", "Q")(language))\(quarter + 1)</tspan></text>
                """
        }
        let rest: HTML? =
            monthsShare < 100
            ? "<text class=\"m\" x=\"\(percent: (undatedStart + 100) / 2)\" y=\"32\">\(undated)</text>" : nil
        return "<div class=\"lanes-axis\" aria-hidden=\"true\"><svg height=\"38\">\(quarters)\(rest)\(now)</svg></div>"
    }

    private var now: HTML? {
        guard let today else { return nil }
        let at = monthsShare * min(max(today.share, 0), 1)
        return """
            <text class="m strong" x="\(percent: at)" y="12">\(today.words)</text>\
            <line class="zero" x1="\(percent: at)" x2="\(percent: at)" y1="16" y2="38"/>
            """
    }

    // MARK: A lane

    private func lane(_ lane: Lane) -> HTML {
        let places = places(lane.dots)
        let rows = max(1, (places.map(\.row).max() ?? 0) + 1)
        let height = rows * 17 + 14
        return """
            <li class="lane\(when: lane.isMain, " main")"><a href="\(url: lane.href)">\(lane.name)</a>\
             <span class="of">\(lane.count)</span><svg height="\(height)" aria-hidden="true">\(ground(height))\
            \(HTML.join(places) { mark($0, rows: rows, height: height) })</svg></li>

            """
    }

    private func ground(_ height: Int) -> HTML {
        let months: HTML? =
            monthsShare > 0
            ? """
            <rect class="bandfill" width="\(percent: monthsShare)" y="3" height="\(height - 6)" rx="2"/>\
            \(each: 1..<4, { quarter in
                let at = x(month: Double(quarter * 3))
                return "<line class=\"cut\" x1=\"\(percent: at)\" x2=\"\(percent: at)\" y1=\"3\" y2=\"\(height - 3)\"/>"
            })
            """ : nil
        let rest: HTML? =
            monthsShare < 100
            ? "<rect class=\"bandfill\" x=\"\(percent: undatedStart)\" width=\"\(percent: 100 - undatedStart)\" y=\"3\" height=\"\(height - 6)\" rx=\"2\"/>"
            : nil
        let line: HTML? = today.flatMap { today in
            guard monthsShare > 0 else { return nil }
            let at = monthsShare * min(max(today.share, 0), 1)
            return "<line class=\"zero\" x1=\"\(percent: at)\" x2=\"\(percent: at)\" y1=\"0\" y2=\"\(height)\"/>"
        }
        return "\(months)\(rest)\(line)"
    }

    struct Place {
        let dot: Dot
        let x: Double
        let row: Int
    }

    /// Marks of a month stand under each other; those without a month fill a grid that fits the narrowest screen.
    func places(_ dots: [Dot]) -> [Place] {
        var taken: [Int: Int] = [:]
        let columns = undatedColumns
        let width = 100 - undatedStart
        var places: [Place] = []
        for dot in dots where hasMonths && dot.month != nil {
            let month = min(max(dot.month ?? 1, 1), 12)
            places.append(Place(dot: dot, x: x(month: Double(month) - 0.5), row: taken[month, default: 0]))
            taken[month, default: 0] += 1
        }
        for (index, dot) in dots.filter({ !hasMonths || $0.month == nil }).enumerated() {
            let column = Double(index % columns) + 0.5
            places.append(Place(dot: dot, x: undatedStart + width * column / Double(columns), row: index / columns))
        }
        return places
    }

    private func mark(_ place: Place, rows: Int, height: Int) -> HTML {
        let y = 7 + place.row * 17
        return """
            <a class="dot" href="\(url: place.dot.href)" tabindex="-1"><svg x="\(percent: place.x)" y="\(y)" width="16" height="16" \
            viewBox="0 0 16 16" overflow="visible"><title>\(place.dot.title)</title><g transform="translate(-8 0)">\
            \(ActionMark(place.dot.state).shape)</g></svg></a>
            """
    }
}

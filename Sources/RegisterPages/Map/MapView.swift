import Figures
import Geography
import Markup
import Phrases
import Records
import RegionPack
import Registers
import SiteKit

/// The areas of the region by the state of their rows: a pattern on a map, and the same as lists of names. No counts.
struct MapView {
    let frame: RegisterFrame
    let area: FieldKey
    let by: FieldKey

    private var context: PageContext { frame.context }

    /// What an area is drawn as; the pattern by its place.
    private struct Class {
        let title: HTML
        let words: String
        let pattern: Int
        var areas: [AreaCode] = []
    }

    /// As many patterns as can be told apart; further states share the last.
    private static let patterns = 6

    var html: HTML {
        let rows = frame.register.rows(frame.rowQuery), form = FilterForm(frame: frame)
        let classes = classes(rows)
        return """
            \(form.html)\(form.found(rows.count))<p class="note">\(context(RegistersPhrases.mapExplained))</p>
            <div class="register-map">\(drawing(classes))<div>\(each: classes.filter { !$0.areas.isEmpty }, list)</div></div>

            """
    }

    private var level: AreaLevel { frame.register.field(area)?.kind.levels.last ?? .municipality }

    private var areas: [AreaCode] {
        context.edition.areas.descendants(of: context.edition.pack.region, at: level)
    }

    /// States in their order; then areas with rows in several, with rows without one, and without rows.
    private func classes(_ rows: [VisibleRow]) -> [Class] {
        let states: [(word: String, title: HTML, words: String)] =
            by == .status
            ? (frame.declaration.status?.states ?? []).map {
                ($0.id, StateMark.html($0, context($0.title)), context($0.title))
            }
            : (frame.register.field(by)?.kind.choices?.choices ?? []).map {
                ($0.id, context.text($0.title), context($0.title))
            }
        var classes = states.enumerated().map {
            Class(title: $1.title, words: $1.words, pattern: min($0 + 1, Self.patterns))
        }
        classes += [RegistersPhrases.several, RegistersPhrases.noState, RegistersPhrases.notInRegister].enumerated()
            .map { Class(title: HTML(text: context($1)), words: context($1), pattern: $0 == 0 ? 7 : $0 == 1 ? 8 : 0) }
        for code in areas {
            let own = rows.filter { row in
                row[area]?.areas?.contains { frame.words.world.area(code, at: $0.level) == $0 || $0 == code } ?? false
            }
            let words = Set(own.flatMap { $0.words(by) })
            let place: Int =
                if own.isEmpty {
                    states.count + 2
                } else if words.count > 1 {
                    states.count
                } else {
                    words.first.flatMap { word in states.firstIndex { $0.word == word } } ?? states.count + 1
                }
            classes[place].areas.append(code)
        }
        return classes
    }

    private func list(_ entry: Class) -> HTML {
        """
        <h3><svg class="key" width="22" height="16" aria-hidden="true"><rect class="map-c\(entry.pattern)" x=".5" y=".5" width="21" height="15"/></svg> \(entry.title)</h3>
        <p>\(HTML.join(entry.areas.sorted { name($0) < name($1) }, separator: ", ", frame.area))</p>

        """
    }

    private func name(_ code: AreaCode) -> String { frame.words.world.name(of: code) }

    private func drawing(_ classes: [Class]) -> HTML? {
        guard let shapes = MapShapes(areas, in: context.edition) else { return nil }
        let note: HTML? =
            shapes.isSchematic ? "<p class=\"small muted\">\(context(RegistersPhrases.schematic))</p>" : nil
        return """
            <figure><svg class="states-map" viewBox="-2 -2 \(xy: MapShapes.width + 4) \(xy: shapes.height + 4)" role="img" aria-label="\(context(RegistersPhrases.mapExplained))">
            \(RegisterPatterns.definitions)\(each: classes, { entry in
                HTML.join(entry.areas) { code in path(code, as: entry, in: shapes) }
            })</svg>\(note)</figure>
            """
    }

    private func path(_ code: AreaCode, as entry: Class, in shapes: MapShapes) -> HTML {
        let rings = shapes.rings[code] ?? []
        let line = HTML.join(rings) { ring in
            "M\(each: ring, separator: "L", { point in "\(xy: point.x) \(xy: point.y)" })Z"
        }
        return """
            <path class="map-c\(entry.pattern)" d="\(line)"><title>\(name(code)): \(entry.words)</title></path>

            """
    }
}

/// The fills by which states are told apart without colour; `registers.css` names them.
enum RegisterPatterns {
    static let definitions: HTML = """
        <defs><pattern id="r-1" width="9" height="9" patternUnits="userSpaceOnUse"><circle class="rp" cx="3" cy="3" r="1.2"/></pattern>\
        <pattern id="r-2" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="rl" d="M0 0V9"/></pattern>\
        <pattern id="r-3" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path class="rl" d="M0 0V6"/></pattern>\
        <pattern id="r-4" width="8" height="8" patternUnits="userSpaceOnUse"><path class="rl" d="M0 0V8M0 0H8"/></pattern>\
        <pattern id="r-5" width="6" height="6" patternUnits="userSpaceOnUse"><path class="rl wide" d="M0 0H6"/></pattern></defs>
        """
}

import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// The areas of the coalition as options: districts, then municipalities by name, and the one that is chosen.
enum AreaOptions {
    static func html(chosen: AreaCode?, _ context: PageContext) -> HTML {
        let edition = context.edition
        let districts = edition.areas.descendants(of: edition.pack.region, at: .policeDistrict)
        var codes = edition.municipalities.sorted { AreaNames.text($0, context) < AreaNames.text($1, context) }
        if let chosen, !codes.contains(chosen), !districts.contains(chosen) { codes.insert(chosen, at: 0) }
        return HTML.join(districts + codes) { code in
            "<option value=\"\(code.rawValue)\"\(attr: "selected", code == chosen)>\(AreaNames.text(code, context))</option>"
        }
    }
}

/// What can be followed as options: groups of the pack, then types.
enum OffenceOptions {
    static func html(chosen: OffenceSelection, _ context: PageContext) -> HTML {
        HTML.join(context.edition.signalOffences()) { selection in
            let value = selection.asked ?? ""
            return """
                <option value="\(value)"\(attr: "selected", selection == chosen)>\
                \(context.edition.title(of: selection, in: context.language))</option>
                """
        }
    }
}

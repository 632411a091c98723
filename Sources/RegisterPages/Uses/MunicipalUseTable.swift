import Geography
import Markup
import Phrases
import Records
import Registers
import SiteKit

/// For the bureau: which municipalities wrote which registers this quarter, yes or no.
struct MunicipalUseTable {
    let use: MunicipalUse
    let registers: VisibleRegisters
    let context: PageContext

    /// `nil` where municipalities write no register.
    var html: HTML? {
        guard !use.registers.isEmpty, !use.municipalities.isEmpty else { return nil }
        return """
            <section aria-labelledby="gebruik"><h2 id="gebruik">\(context(Self.title))</h2>
            <p class="muted">\(context(Self.explained(use.quarter.text(in: context.language))))</p>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="gebruik"><table class="small">
            <thead><tr><th scope="col">\(context(Self.municipality))</th>\
            \(each: use.registers, { "<th scope=\"col\">\(title($0))</th>" })</tr></thead>
            <tbody>\(each: use.municipalities, row)</tbody></table></div></section>

            """
    }

    private func row(_ municipality: AreaCode) -> HTML {
        """
        <tr><th scope="row">\(registers.world.name(of: municipality))</th>\
        \(each: use.registers, { "<td>\(context(use.isUsed($0, by: municipality) ? Self.yes : Self.no))</td>" })</tr>

        """
    }

    private func title(_ id: RegisterID) -> HTML {
        registers[id].map { context.text($0.declaration.title) } ?? HTML(text: id.rawValue)
    }

    private static let title = Phrase("Wie schreef er dit kwartaal", "Who wrote this quarter")
    private static let municipality = Phrase("Gemeente", "Municipality")
    private static let yes = Phrase("ja", "yes")
    private static let no = Phrase("nee", "no")
    private static func explained(_ quarter: String) -> Phrase {
        Phrase(
            "Of een gemeente in \(quarter) iets schreef in een register dat gemeenten bijhouden. Alleen ja of nee, en alleen voor het bureau.",
            "Whether a municipality wrote anything in \(quarter) in a register that municipalities keep. Yes or no only, and for the bureau only."
        )
    }
}

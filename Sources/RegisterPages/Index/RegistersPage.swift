import Accounts
import Facts
import Markup
import Phrases
import Registers
import SiteKit

/// Every register that the reader may see, each with what it says at a glance.
struct RegistersPage {
    let context: PageContext
    let registers: VisibleRegisters
    /// What was left out, for the bureau; empty for others.
    let mistakes: [Finding]
    /// Which municipalities wrote, for the bureau; `nil` for others.
    var use: MunicipalUse?

    var page: Page {
        let title = context(SitePhrases.registers)
        let all = registers.registers.sorted { name($0) < name($1) }
        let filled = all.filter { !$0.rows.isEmpty || !$0.showsRows },
            empty = all.filter { $0.rows.isEmpty && $0.showsRows }
        let isPublic = context.viewer == .public
        let open = filled.filter { $0.declaration.isForEverybody || isPublic }
        let closed = filled.filter { !$0.declaration.isForEverybody && !isPublic }
        let none: HTML? = all.isEmpty ? "<p>\(context(RegistersPhrases.none))</p>\n" : nil
        return Page(
            title: title, description: context(RegistersPhrases.description), section: .plan,
            crumbs: context.crumbs(to: title),
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(context(RegistersPhrases.lead))</p></div>
                \(none)\(section("iedereen", RegistersPhrases.forEverybody, of: open))\
                \(section("partners", RegistersPhrases.forPartners, of: closed, note: RegistersPhrases.forPartnersExplained))\
                \(emptyOnes(empty))\(FollowRegisters(registers: registers, context: context).html)\(used)\(leftOut)
                """)
    }

    private var used: HTML? {
        use.flatMap { MunicipalUseTable(use: $0, registers: registers, context: context).html }
    }

    private func name(_ register: VisibleRegister) -> String {
        register.declaration.title(context.language).lowercased()
    }

    private func section(
        _ id: String, _ title: Phrase, of registers: [VisibleRegister], note: Phrase? = nil
    ) -> HTML? {
        guard !registers.isEmpty else { return nil }
        // Whoever is not signed in sees one kind alone, which needs no name.
        let head: HTML =
            context.viewer == .public
            ? "<h2 id=\"\(id)\" class=\"vh\">\(context(title))</h2>" : "<h2 id=\"\(id)\">\(context(title))</h2>"
        return """
            <section aria-labelledby="\(id)" class="first">\(head)\(note.map { "<p class=\"muted\">\(context($0))</p>" as HTML })
            <ul class="list registers">\(each: registers, entry)</ul></section>

            """
    }

    private func entry(_ register: VisibleRegister) -> HTML {
        let frame = RegisterFrame(register, of: registers, on: context)
        let examples: HTML? =
            register.rows.contains(where: \.isExample)
            ? " <strong class=\"tag-example\">\(context(RegistersPhrases.examples))</strong>" : nil
        return """
            <li><h3><a href="\(url: frame.href())">\(context.text(register.declaration.title))</a>\(examples)</h3>
            <p>\(context.text(register.declaration.lead))</p>
            <p class="muted small">\(RegisterFinding(frame: frame).sentences.joined(separator: " "))</p></li>

            """
    }

    private func emptyOnes(_ registers: [VisibleRegister]) -> HTML? {
        guard !registers.isEmpty else { return nil }
        return """
            <section aria-labelledby="leeg" class="first"><h2 id="leeg">\(context(RegistersPhrases.stillEmpty))</h2>
            <ul class="columns">\(each: registers, { register in
                let frame = RegisterFrame(register, of: self.registers, on: context)
                return "<li><a href=\"\(url: frame.href())\">\(context.text(register.declaration.title))</a></li>\n"
            })</ul></section>

            """
    }

    private var leftOut: HTML? {
        guard !mistakes.isEmpty else { return nil }
        return """
            <section aria-labelledby="fouten" class="first"><h2 id="fouten">\(context(RegistersPhrases.leftOut))</h2>
            <p class="muted">\(context(RegistersPhrases.leftOutExplained))</p>
            <ul class="list">\(each: mistakes, mistake)</ul></section>

            """
    }

    private func mistake(_ finding: Finding) -> HTML {
        """
        <li><p><code>\(finding.file)\(when: finding.row > 0, ":\(finding.row)")</code> \(context(finding.found)); \
        \(context(RegistersPhrases.expected)) \(context(finding.expected)). \(context(finding.cure)).</p></li>

        """
    }
}

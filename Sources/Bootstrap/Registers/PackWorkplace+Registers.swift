import Facts
import Geography
import Phrases
import Records
import RegionPack
import Registers
import Strategy

extension PackWorkplace {
    /// Names everything that is wrong with the registers of the pack; fails when an error is among it.
    ///
    /// - Parameter day: on which reviews are overdue; without it none is.
    package func checkRegisters(on day: String?, format: AnswerFormat) throws(CommandFailure) {
        let pack = try RegionPack.usable(in: settings.region).pack
        let findings = try registers(of: pack, on: Self.date(day)).findings
        switch format {
        case .json, .csv: terminal.show(findings, format: format)
        case .text:
            for finding in findings {
                let line = finding.packLine(in: settings.region, terminal.language)
                terminal.answer("\(finding.severity.word(terminal.language)): \(line)")
            }
        }
        let counts = Severities(findings), sentence = counts.sentence(of: Phrase("Registers", "Registers"))
        guard counts.errors == 0 else { throw .failed(sentence) }
        if format == .text { terminal.say(sentence) }
    }

    /// The registers that somebody sees: how many rows, for whom, whose.
    package func listRegisters(as viewer: String?, format: AnswerFormat) throws(CommandFailure) {
        terminal.answer(try visible(to: viewer).registers.map { RegisterLine($0) }, format: format)
    }

    /// The rows of a register that somebody sees, a line each.
    package func showRegister(_ id: String, as viewer: String?, format: AnswerFormat) throws(CommandFailure) {
        let visible = try visible(to: viewer), register = try Self.register(id, in: visible)
        let table = RegisterListing(register, words: visible.words)
        switch format {
        case .json: terminal.answerJSON(table.objects)
        case .csv: terminal.answer(Table.csv(table.keys, table.cells(.dutch)))
        case .text: terminal.answer(Table.text(table.labels(terminal.language), table.cells(terminal.language)))
        }
    }

    /// A register that a reader sees; fails with the names of those that they do see.
    static func register(_ id: String, in visible: VisibleRegisters) throws(CommandFailure) -> VisibleRegister {
        guard let register = RegisterID(id).flatMap({ visible[$0] }) else {
            let known = visible.registers.map(\.id.rawValue).joined(separator: ", ")
            let quoted = Finding.quote(id)
            throw .noSuchFigure(
                Phrase(
                    "Er is geen register \"\(quoted)\" voor deze lezer. Wel: \(known).",
                    "There is no register \"\(quoted)\" for this reader. There are: \(known)."))
        }
        return register
    }

    func visible(to stated: String?) throws(CommandFailure) -> VisibleRegisters {
        let pack = try RegionPack.usable(in: settings.region).pack, viewer = try Self.viewer(stated)
        let areas = AreaDirectory(pack.areas)
        let world = plan?.visible(to: viewer).registerWorld(in: areas) ?? RegisterWorld(areas: areas)
        return try registers(of: pack, on: nil).shelf.visible(to: viewer, in: world)
    }

    private func registers(of pack: RegionPack, on day: PlanDate?) throws(CommandFailure) -> RegisterReading {
        let areas = AreaDirectory(pack.areas)
        let world = plan?.registerWorld(in: areas) ?? RegisterWorld(areas: areas)
        return RegisterFolder.read(pack: settings.region, world: world, on: day)
    }

    /// The plan of the pack, as far as it can be read.
    private var plan: PlanDocument? { PlanReader.read(folder: PlanPack.folder(in: settings.region))?.document }

    private static func date(_ stated: String?) throws(CommandFailure) -> PlanDate? {
        guard let stated else { return nil }
        guard let date = PlanDate(stated) else {
            throw .wrongUse(Phrase("--on is een dag zoals 2026-12-31.", "--on is a day such as 2026-12-31."))
        }
        return date
    }

    static func viewer(_ stated: String?) throws(CommandFailure) -> PlanViewer {
        switch stated {
        case nil, "public"?: return .public
        case "partners"?: return .partner([])
        case "bureau"?: return .bureau
        case let id?:
            guard let organisation = OrganisationID(id.lowercased()) else {
                throw .wrongUse(
                    Phrase(
                        "--as is public, partners, bureau of de id van een organisatie.",
                        "--as is public, partners, bureau or the id of an organisation."))
            }
            return .partner([organisation])
        }
    }
}

import Facts
import Geography
import Phrases
package import Records
package import Registers

/// Takes a table in beside what a register has: by id and revision, in the eyes of whoever sends it.
///
/// What the file leaves out stays: a row, a column, and whatever the sender does not see. A column that they do not see is one
/// that does not exist.
package struct RegisterImport {
    private let upload: RegisterUpload
    private let register: VisibleRegister
    private let registers: VisibleRegisters
    private let viewer: PlanViewer

    /// What would come of it; `nil` when the viewer sees no such register. Nothing is stored.
    package static func preview(
        _ upload: RegisterUpload, into id: RegisterID, of registers: VisibleRegisters, by viewer: PlanViewer
    ) -> RegisterPreview? {
        guard let register = registers[id], register.showsRows else { return nil }
        return RegisterImport(upload: upload, register: register, registers: registers, viewer: viewer).preview()
    }

    private struct Candidate {
        let row: RegisterUpload.Row
        let change: RegisterChange
        let proposed: ProposedRow
    }

    private func preview() -> RegisterPreview {
        let head = HeadReading(upload, of: register)
        guard head.findings.isEmpty else { return answer([], findings: upload.notes + head.findings) }
        let reader = RowReading(head: head, register: register, viewer: viewer, file: upload.name)
        let known = Dictionary(register.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let layout = FieldLayout(register.declaration), width = register.declaration.fields.count
        var seen: [ItemID: Int] = [:], candidates: [Candidate] = [], conflicts: [RegisterConflict] = []
        var findings = upload.notes, unchanged = 0
        for row in upload.rows {
            guard let id = reader.id(row, &findings) else { continue }
            if let first = seen[id] {
                findings.append(reader.twice(id, row, first: first))
                continue
            }
            seen[id] = row.number
            let current = known[id]
            guard let read = reader.read(row, beside: current, telling: &findings) else { continue }
            if current != nil, read.fields.isEmpty {
                unchanged += 1
                continue
            }
            if let current, current.revision != read.base {
                conflicts.append(
                    RegisterConflict(
                        id: id, row: row.number, base: read.base, current: current.revision, fields: read.fields))
                continue
            }
            var blank = RegisterRow(fields: width)
            blank.id = id
            let change = RegisterChange(
                id: id, isNew: current == nil, base: read.base, edits: read.edits, fields: read.fields)
            candidates.append(
                Candidate(
                    row: row, change: change,
                    proposed: ProposedRow(
                        old: current?.row, new: (current?.row ?? blank).applying(read.edits, layout))))
        }
        findings += checked(candidates)
        return answer(candidates.map(\.change), unchanged: unchanged, conflicts: conflicts, findings: findings)
    }

    /// The checks that files of the pack pass too, and the rights of the sender.
    private func checked(_ candidates: [Candidate]) -> [Finding] {
        let problems = registers.problems(candidates.map(\.proposed), of: register.id)
        let rights = WriteRights(register.declaration, viewer)
        return zip(candidates, problems).flatMap { candidate, problems in
            (rights.problems(
                candidate.proposed, edits: candidate.change.edits,
                first: candidate.change.fields.first?.column.name ?? "id") + problems)
                .map { $0.finding(file: upload.name, line: candidate.row.number) }
        }
    }

    private func answer(
        _ changes: [RegisterChange], unchanged: Int = 0, conflicts: [RegisterConflict] = [], findings: [Finding]
    ) -> RegisterPreview {
        let inOrder = findings.enumerated().sorted { a, b in
            (a.element.row, a.offset) < (b.element.row, b.offset)
        }
        return RegisterPreview(
            register: register.id, changes: changes, unchanged: unchanged, conflicts: conflicts,
            findings: inOrder.map(\.element))
    }
}

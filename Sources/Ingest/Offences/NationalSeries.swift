import Facts
import Geography

/// The whole country by month, one row per offence and month, with the code inside the title.
///
/// ```
/// crime_type_code,date,frequency,total_incident_count
/// 1.1.1 Diefstal/inbraak woning,2012-01-01,8371,600000
/// ```
enum NationalSeries {
    static func read(_ source: any ByteSource, name: String, _ options: IngestOptions) throws(IngestRefusal) -> Batch {
        let bytes = try TextTable.wholeFile(source, name: name, options.limits)
        let text = TextTable(bytes), names = text.columnNames.map { $0.lowercased() }
        guard let titles = names.firstIndex(of: "crime_type_code"), let dates = names.firstIndex(of: "date"),
            let counts = names.firstIndex(of: "frequency")
        else { throw TableRefusal.noRow(name, nil) }
        let layout = OffenceLayout(
            dialect: text.dialect,
            roles: names.indices.map {
                $0 == titles ? .offence : $0 == dates ? .period : $0 == counts ? .count : .ignored
            },
            columnNames: text.columnNames, firstRow: 0, firstLine: 1)
        var table = SmallTable(file: name, columns: layout, options: options)
        let end = TableEnd(bytes, text.dialect)
        if let finding = Finding.end(end, of: name) { table.findings.append(finding) }
        text.forEachRow { line, fields in
            if end == .cut(line: line) { return false }
            guard fields.count == names.count else {
                table.note(.broken(fields: fields.count, expected: names.count), line: line)
                return true
            }
            guard let offence = OffenceTitle.code(fields[titles].trimmingSpaces) else {
                table.note(.offence(Finding.quote(fields[titles])), line: line)
                return true
            }
            guard let month = month(fields[dates].trimmingSpaces) else {
                table.note(.period(Finding.quote(fields[dates])), line: line)
                return true
            }
            var star = false, problem: RowProblem?
            let field = Array(fields[counts].utf8)
            let count = CountField.read(
                field.span, 0..<field.count, limits: options.limits, star: &star, problem: &problem)
            if let problem {
                table.note(problem, line: line)
            } else {
                table.put(count, offence: offence, area: .netherlands, period: .month(month), line: line)
            }
            return true
        }
        return try table.batch(
            table: "47022NED", divisionYear: nil, sha256: FileChecksum.sha256(bytes), byteCount: bytes.count)
    }

    /// `2012-01-01`: the first day stands for the month.
    private static func month(_ text: String) -> Month? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[2] == "01", let year = Int(parts[0]),
            let month = Int(parts[1])
        else { return nil }
        return Month(year: year, month: month)
    }
}

import Facts
import Ingest
import TestKit

/// What must hold for any bytes that are read as monthly series or as areas with a count.
package enum SeriesTableCase {
    package static let seeds: [[UInt8]] = [
        "series_id,month,count,population\na,2020-01,3,900\na,2020-02,0,901\nb,2020-01,7,4000\n",
        "\u{FEFF}month;count;series_id\r\n2020-01;4;\"x;y\"\r\n2020-04;5;\"x;y\"\r\n2020-04;6;\"x;y\"\r\n",
        "area_id,population,count\na1,500,3\na2,0,4\n\"a,3\",1200,5.0\n",
        "series_id\tmonth\tcount\na\t202001\tNA\na\t2020MM02\t-1\na\t2020/3\t2,5\n",
    ].map { Array($0.utf8) }

    package static let words = [
        "\"", "\"\"", ",", ";", "\n", "\r\n", "\r", "2020-01", "1900-01", "2199-12", "-1", "1e9", "1e308", "0x1p3",
        "nan",
        "inf", "NA", "2.5", "2,5", "99999999999999999999", "series_id", "month", "count", "population", "area_id",
        "\u{0}", "\u{202E}", "\u{FEFF}", "é",
    ]

    /// What is wrong with the way that an input was read, or `nil`.
    package static func problem(_ bytes: [UInt8]) -> String? {
        if let table = try? SeriesTable.read(bytes: bytes, name: "x") {
            if Set(table.series.map(\.id)).count != table.series.count { return "a series twice" }
            for series in table.series {
                if series.counts.isEmpty || series.counts.count != series.isObserved.count { return "uneven months" }
                if series.population.count != (table.hasPopulation ? series.counts.count : 0) {
                    return "uneven population"
                }
                for (count, isObserved) in zip(series.counts, series.isObserved) {
                    if !(count >= 0 && count <= 1e9 && count == count.rounded()) { return "a count of \(count)" }
                    if !isObserved && count != 0 { return "a count where nothing was observed" }
                }
            }
            if let fault = table.findings.lazy.compactMap(\.languageFault).first { return fault }
            if table.findings.count > 600 { return "\(table.findings.count) findings" }
        }
        if let table = try? AreaRateTable.read(bytes: bytes, name: "x") {
            for row in table.rows where !(row.count >= 0 && row.population > 0 && row.population < .infinity) {
                return "an area with \(row.count) over \(row.population)"
            }
        }
        return nil
    }
}

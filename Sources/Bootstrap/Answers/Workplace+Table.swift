import Facts
import Figures
import Foundation
import Geography
import Glibc
import Phrases
import RegionPack
import Tables

/// A question to `vib table`, as typed.
package struct TableQuestion: Sendable {
    let level: String
    let inside: String?
    let offences: [String]
    let from, to: String?
    let audience: String
    let moment: AskedMoment

    package init(
        level: String, inside: String?, offences: [String], from: String?, to: String?, audience: String,
        moment: AskedMoment
    ) {
        self.level = level
        self.inside = inside
        self.offences = offences
        self.from = from
        self.to = to
        self.audience = audience
        self.moment = moment
    }
}

extension Workplace {
    /// Writes counts as one table, piece by piece; to the terminal when no file is named.
    package func writeTable(
        _ question: TableQuestion, to path: String?, decimalComma: Bool
    ) throws(CommandFailure) {
        try ensureSomethingToShow()
        let edition = try openEdition(asOf: state(question.moment)), listing = try listing(question, of: edition)
        let sheet = CountListingSheet(listing, edition: edition, language: terminal.language)
        guard let path else {
            return sheet.csv(in: decimalComma ? .dutchSpreadsheet : .programs) { Terminal.put($0, to: STDOUT_FILENO) }
        }
        do {
            if path.lowercased().hasSuffix(".xlsx") {
                guard listing.rowCount <= CountListingSheet.mostRowsOfWorkbook else {
                    throw CommandFailure.wrongUse(Self.tooManyRows(listing.rowCount))
                }
                try Data(try sheet.workbook().xlsx()).write(to: URL(filePath: path), options: .atomic)
            } else {
                try write(sheet, to: path, decimalComma: decimalComma)
            }
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw .failed(
                Phrase("\(path) kan niet worden geschreven: \(error)", "\(path) cannot be written: \(error)"))
        }
        terminal.say(Phrase("\(listing.rowCount) regels in \(path).", "\(listing.rowCount) rows in \(path)."))
    }

    /// A new file beside the wanted one, which takes its name when it is whole; no other file is touched.
    private func write(_ sheet: CountListingSheet, to path: String, decimalComma: Bool) throws {
        let partial = "\(path).\(UUID().uuidString).part"
        let descriptor = Glibc.open(partial, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
        defer { unlink(partial) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try sheet.csv(in: decimalComma ? .dutchSpreadsheet : .programs) { try file.write(contentsOf: Data($0.utf8)) }
        try file.close()
        guard rename(partial, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    private static func tooManyRows(_ rows: Int) -> Phrase {
        Phrase { language in
            let most = language.number(CountListingSheet.mostRowsOfWorkbook), number = language.number(rows)
            return Phrase(
                "Een werkmap heeft hier hoogstens \(most) regels, deze tabel \(number). Kies minder, of een bestand dat op .csv eindigt.",
                "A workbook has at most \(most) rows here, this table \(number). Choose less, or a file that ends in .csv."
            )(language)
        }
    }

    private func listing(_ question: TableQuestion, of edition: Edition) throws(CommandFailure) -> CountListing {
        guard let audience = Audience(rawValue: question.audience) else {
            throw .wrongUse(
                Phrase("--audience is analyst, partners of public.", "--audience is analyst, partners or public."))
        }
        guard let level = Self.levels[question.level.lowercased()] else {
            throw .wrongUse(
                Phrase(
                    "--level is region, district, team, municipality, wijk of buurt.",
                    "--level is region, district, team, municipality, wijk or neighbourhood."))
        }
        guard let held = edition.heldMonths.map(PeriodRange.months) ?? edition.heldYears.map(PeriodRange.years) else {
            throw .noSuchFigure(Phrase("Er zijn geen cijfers.", "There are no figures."))
        }
        func query(_ offence: String) throws(CommandFailure) -> FigureQuery {
            let ends = (first: question.from ?? question.to ?? "", last: question.to ?? question.from ?? "")
            do {
                return try FigureRequest(
                    area: question.inside ?? edition.pack.region.rawValue, offence: offence, from: ends.first,
                    to: ends.last, audience: audience
                ).query(edition)
            } catch {
                throw error.isAboutExistence ? .noSuchFigure(error.sentence) : .wrongUse(error.sentence)
            }
        }
        var offences: [OffenceSelection] = []
        for offence in question.offences {
            for selection in try query(offence).offences where !offences.contains(selection) {
                offences.append(selection)
            }
        }
        let asked = try query("all")
        return CountListing(
            areas: edition.listedAreas(at: level, in: asked.areas[0]),
            offences: offences.isEmpty ? edition.listedOffences : offences,
            period: question.from == nil && question.to == nil ? held : asked.period, audience: audience)
    }

    private static let levels: [String: AreaLevel] = [
        "region": .region, "regio": .region, "district": .policeDistrict, "team": .basicTeam,
        "municipality": .municipality, "gemeente": .municipality, "wijk": .cbsWijk, "neighbourhood": .neighbourhood,
        "buurt": .neighbourhood,
    ]
}

import HTTPTypes
import Markup
import Phrases
import Records
import RegisterFiles
import Registers
import SiteKit

/// A register as a file or feed: the rows that its page shows for the same address behind the question mark, to the same reader.
struct RegisterFileAnswer {
    let frame: RegisterFrame
    let file: RegisterFormat

    /// `nil` for a file that this register does not have for its reader.
    func answer() throws -> Answer? {
        guard frame.register.showsRows, let bytes = try bytes() else { return nil }
        return Answer(
            mediaType: file.mediaType,
            headers: [
                .contentDisposition: "\(file.disposition); filename=\"\(frame.register.id).\(file.rawValue)\"",
                .cacheControl: "no-cache",
            ], body: bytes)
    }

    private func bytes() throws -> [UInt8]? {
        let register = frame.register
        switch file {
        case .csv: return RegisterTable(register, query).csv
        case .xlsx: return try RegisterWorkbook.bytes(register, words: frame.words, query: query)
        case .json: return RegisterJSON.bytes(register, words: frame.words, query: query)
        case .schema: return RegisterSchema.bytes(register)
        case .calendar:
            return setting.flatMap { RegisterCalendar(register, words: frame.words, query: query, setting: $0)?.bytes }
        case .news:
            return setting.flatMap { RegisterAtom(register, words: frame.words, query: query, setting: $0)?.bytes }
        }
    }

    /// In the order of the page, and all of its pages.
    private var query: RegisterQuery {
        var query = frame.rowQuery
        query.order = frame.query.order
        return query
    }

    /// `nil` on a page without a day.
    private var setting: FeedSetting? {
        FeedSetting(of: frame, at: frame.context.origin, choosing: frame.query)
    }
}

extension FeedSetting {
    /// - Parameter origin: `https://host`; without it entries lead nowhere.
    init?(of frame: RegisterFrame, at origin: String?, choosing query: RegisterPageQuery) {
        guard let today = frame.today else { return nil }
        self.init(language: frame.language, today: today)
        let chosen = RegisterPageQuery.chosen(by: query)
        selection = chosen.pairs(in: .dutch).map { "\($0.name)=\($0.value)" }.joined(separator: "&")
        guard let origin else { return }
        address = origin + frame.href(chosen).value
        let context = frame.context, id = frame.register.id
        rowAddress = { row in origin + context.href(.register(.row(id, row))).value }
    }
}

extension RegisterPageQuery {
    /// Which rows, without how they are shown.
    static func chosen(by query: RegisterPageQuery) -> RegisterPageQuery {
        var chosen = RegisterPageQuery()
        (chosen.filters, chosen.words) = (query.filters, query.words)
        return chosen
    }
}

extension RegisterFormat {
    var mediaType: String {
        switch self {
        case .csv: "text/csv; charset=utf-8; header=present"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .json, .schema: "application/json"
        case .calendar: "text/calendar; charset=utf-8"
        case .news: "application/atom+xml; charset=utf-8"
        }
    }

    /// Feeds and what programs read are shown where they are opened; tables are saved.
    fileprivate var disposition: String {
        switch self {
        case .csv, .xlsx: "attachment"
        case .json, .schema, .calendar, .news: "inline"
        }
    }
}

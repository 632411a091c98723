import Accounts
import Records
import SiteKit

/// What the page of a row is asked: a notice, a form that is shown again, a day.
struct RowQuery: KeepsForms, TellsNotice {
    static let parameters: [QueryParameter<RowQuery>] = [.notice, .kept, .init(\.on, .day)]

    var notice: Notice?
    var kept: SecretToken?
    /// As it was at the end of this day.
    var on: PlanDate?

    init() {}
    init(on: PlanDate?) { self.on = on }
    init(notice: Notice) { self.notice = notice }
}

extension QueryKey<PlanDate> {
    /// `2022-06-30`
    static let day = QueryKey(Word("op", "on"), { PlanDate($0) }, { $0.description })
}

/// What the history of a row is asked: the texts below a number.
struct HistoryQuery: PageQuery {
    static let parameters: [QueryParameter<HistoryQuery>] = [.init(\.below, .below)]

    var below: Int?

    init() {}
}

extension QueryKey<Int> {
    fileprivate static let below = QueryKey(
        Word("voor", "before"), { text in Int(text).flatMap { (1...1_000_000).contains($0) ? $0 : nil } },
        { String($0) })
}

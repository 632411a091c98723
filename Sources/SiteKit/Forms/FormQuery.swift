package import Accounts
package import Markup

/// The query of a page with a form that is shown again, as it was typed, after its sender signed in again.
package protocol KeepsForms: PageQuery {
    /// The name of the form that was kept.
    var kept: SecretToken? { get set }
}

/// The query of a page that says once at its top what has just been done.
package protocol TellsNotice: PageQuery {
    var notice: Notice? { get set }
}

/// The query of a page that leads on to another page of this site.
package protocol LeadsBack: PageQuery {
    var back: Href? { get set }
}

extension QueryParameter where Query: KeepsForms {
    package static var kept: QueryParameter { .init(\.kept, .secret(Word("bewaard", "kept"))) }
}

extension QueryParameter where Query: TellsNotice {
    package static var notice: QueryParameter {
        .init(\.notice, QueryKey(Word("melding", "notice"), oneOf: Notice.allCases, \.word))
    }
}

extension QueryParameter where Query: LeadsBack {
    package static var back: QueryParameter {
        .init(
            \.back,
            QueryKey(Word("terug", "back"), { $0.utf8.count <= 1_024 ? Href(local: $0) : nil }, \.value))
    }
}

extension QueryKey<SecretToken?> {
    /// What cannot be a secret is a link that does not work, not a wrong address.
    package static func secret(_ name: Word) -> QueryKey { QueryKey(name, { .some(SecretToken($0)) }, { $0?.text }) }
}

/// What a page with forms is asked.
package struct FormQuery: KeepsForms, TellsNotice {
    package static let parameters: [QueryParameter<FormQuery>] = [.notice, .kept]

    package var notice: Notice?
    package var kept: SecretToken?

    package init() {}
    package init(notice: Notice) { self.notice = notice }
}

/// What a page is asked that leads on to where somebody was.
package struct BackQuery: LeadsBack {
    package static let parameters: [QueryParameter<BackQuery>] = [.back]

    package var back: Href?

    package init() {}
    package init(back: Href?) { self.back = back }
}

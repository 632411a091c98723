import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// Who carries an action, and whether somebody said so.
extension OrganisationNames {
    static let inferred = Phrase("afgeleid", "inferred")
    static let inferredByUs = Phrase("door ons afgeleid", "our inference")
    static let contact = Phrase("Contact", "Contact")

    /// The owner, else the partners; marked where nobody named the owner.
    func carriers(of item: AgendaItem) -> HTML? {
        guard let owner = item.owner else { return list(item.partners) }
        return marked(owner, of: item, Self.inferred)
    }

    /// The owner alone, with the mark in full.
    func owner(of item: AgendaItem) -> HTML? { item.owner.flatMap { marked($0, of: item, Self.inferredByUs) } }

    private func marked(_ owner: OrganisationID, of item: AgendaItem, _ words: Phrase) -> HTML? {
        guard let name = html(owner) else { return nil }
        return item.isOwnerInferred ? "\(name) <span class=\"small muted\">(\(context(words)))</span>" : name
    }
}

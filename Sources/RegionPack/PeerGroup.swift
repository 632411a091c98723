package import Geography
package import Phrases

/// Municipalities that a coalition finds alike enough to be held beside one another, with what they have in common.
package struct PeerGroup: Hashable, Sendable {
    /// A small word, unique in the pack.
    package let id: String
    package let title: Phrase
    /// What the members have in common, in one sentence.
    package let reason: Phrase
    /// Where the fact stands that the group rests on.
    package let source: String
    /// In the order of the file, two or more.
    package let members: [AreaCode]
    /// What is still to be asked; `nil` when the coalition has confirmed the group.
    package let toConfirm: String?
}

extension RegionPack {
    /// The groups of a municipality; empty where the pack has none for it.
    package func peerGroups(of municipality: AreaCode) -> [PeerGroup] {
        peers.filter { $0.members.contains(municipality) }
    }
}

/// A field that may have an audience of its own, narrower than that of what it belongs to.
package enum PlanField: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case owner, partners, forWhom, due, progress, evidence, indicators, text, ethics, amount, result, decision, status
}

/// How far a viewer sees: by audience, and by which records exist for them.
package struct Sight: Sendable {
    package let viewer: PlanViewer
    /// Whether the viewer may know of what a reference finds.
    package let knows: @Sendable (Reference) -> Bool
    /// Words of the fields of this record that have an audience of their own, to which the viewer does not belong.
    package private(set) var hidden: Set<String> = []

    package init(viewer: PlanViewer, knows: @escaping @Sendable (Reference) -> Bool) {
        self.viewer = viewer
        self.knows = knows
    }

    /// The same for one record, whose fields have these audiences.
    func narrowed(_ audiences: [String: PlanAudience]) -> Sight {
        var sight = self
        sight.hidden = Set(audiences.filter { !viewer.sees($0.value) }.keys)
        return sight
    }
}

/// Who sees a field of a record that they see.
enum FieldSight<Record>: Sendable {
    /// Nobody but the bureau, so that a field of which nothing is said is not public.
    case bureau
    /// Those of an audience who see the record; with `public` everybody who sees it.
    case audience(PlanAudience)
    /// Everybody who sees the record, unless that gives the field of this word an audience; then this stands there.
    case narrowed(String, replace: @Sendable (inout Record) -> Void)
}

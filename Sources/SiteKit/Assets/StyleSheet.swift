/// The one style sheet of the site: a file per concern, in the order in which they are read.
enum StyleSheet {
    static let bytes = parts.flatMap(\.self)

    private static let parts: [[UInt8]] = [
        PackageResources.tokens_css,
        PackageResources.elements_css,
        PackageResources.layout_css,
        PackageResources.parts_css,
        PackageResources.charts_css,
        PackageResources.media_css,
        PackageResources.plan_css,
        PackageResources.figures_css,
        PackageResources.area_css,
        PackageResources.forms_css,
        PackageResources.analysis_css,
        PackageResources.editing_css,
        PackageResources.start_css,
        PackageResources.indexes_css,
        PackageResources.period_css,
        PackageResources.guides_css,
        PackageResources.paper_css,
        PackageResources.registers_css,
        PackageResources.register_forms_css,
        PackageResources.explorer_css,
    ]
}

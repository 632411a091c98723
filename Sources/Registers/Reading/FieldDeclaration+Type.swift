package import Geography
import PlacedYAML
package import Records

extension FieldDeclaration {
    /// How values of the field are read, written and typed.
    package func type(areas: @escaping @Sendable (AreaLevel) -> [AreaCode]) -> FieldType<RegisterValue> {
        switch kind {
        case .line(let limit): lines(.short(limit))
        case .function: lines(.short(120))
        case .text: Self.prose
        case .number(let form): FieldType.number(form).lifted({ .number($0) }, \.plainNumber)
        case .money(let isStated): FieldType.money(isStated: isStated).lifted({ .money($0) }, \.euros)
        case .date: FieldType<PlanDate>.date.lifted({ .date($0) }, \.date)
        case .period(let grains): Self.period(grains)
        case .span: FieldType<Span>.span.lifted({ .span($0) }, \.span)
        case .choice(let list): FieldType.choice(list).lifted(many: isMany, { .choices($0) }, \.choices)
        case .flag: FieldType<Bool>.flag.lifted({ .flag($0) }, \.flag)
        case .area(let levels): areaType(levels, areas)
        case .amounts(let levels, let form): FieldType.amounts(levels, form).lifted({ .amounts($0) }, \.amounts)
        case .organisation:
            FieldType<OrganisationID>.organisation.lifted(many: isMany, { .organisations($0) }, \.organisations)
        case .body: FieldType<ItemID>.item(.body, .record(["body"])).lifted(many: isMany, { .items($0) }, \.items)
        case .item(let kinds):
            FieldType<ItemID>.item(.anything, .record(kinds.isEmpty ? nil : Set(kinds)))
                .lifted(many: isMany, { .items($0) }, \.items)
        case .row: FieldType<ItemID>.id.lifted(many: isMany, { .rows($0) }, \.rows)
        case .link: FieldType<WebLink>.link.lifted(many: isMany, { .links($0) }, \.links)
        case .source: sourceType
        }
    }

    private func lines(_ type: FieldType<String>) -> FieldType<RegisterValue> {
        var several = type.many(.lines(limit: 4_000))
        several = FieldType(read: several.read, write: several.write, codec: .lines, shape: several.shape)
        return type.lifted(many: isMany ? several : nil, { .lines($0) }, \.lines)
    }

    private var sourceType: FieldType<RegisterValue> {
        let type = FieldType<SourceReference>.source, several = type.many()
        let listed = FieldType(read: several.read, write: several.write, codec: type.codec.listed, shape: type.shape)
        return type.lifted(many: isMany ? listed : nil, { .sources($0) }, \.sources)
    }

    private static func period(_ grains: [PeriodGrain]) -> FieldType<RegisterValue> {
        let period = FieldType<PlanPeriod>.period
        return FieldType(
            { $0.period(among: grains) }, text: { $0.description }, codec: period.codec, shape: period.shape
        ).lifted({ .period($0) }, \.period)
    }

    private func areaType(
        _ levels: [AreaLevel], _ areas: @escaping @Sendable (AreaLevel) -> [AreaCode]
    ) -> FieldType<RegisterValue> {
        let type = FieldType<AreaCode>(
            { $0.area(among: levels) }, text: { $0.rawValue }, codec: .area, shape: .one(.area))
        let several = type.lifted(many: isMany, { .areas($0) }, \.areas)
        guard isMany, let level = levels.first else { return several }
        return FieldType(
            read: { $0.scalar == "all" ? .areas(areas(level)) : several.read($0) }, write: several.write,
            codec: several.codec, shape: several.shape)
    }

    /// A text of several lines under a key.
    private static var prose: FieldType<RegisterValue> {
        FieldType<PlanText>(
            { $0.scalar.map { PlanText($0) } ?? $0.line().map { PlanText($0) } }, text: { $0.rawValue },
            codec: .planText, shape: .text(limit: 20_000)
        ).lifted({ .text($0) }, \.text)
    }
}

import Records

/// Kept texts of before know nothing of `continues`, and those without it are written as they always were.
extension Ambition {
    private enum CodingKeys: String, CodingKey {
        case id, title, indicators, continues, audience, source, text
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try values.decode(ItemID.self, forKey: .id), title: try values.decode(String.self, forKey: .title),
            indicators: try values.decode([ItemID].self, forKey: .indicators),
            continues: try values.decodeIfPresent([ItemID].self, forKey: .continues) ?? [],
            audience: try values.decode(PlanAudience.self, forKey: .audience),
            source: try values.decodeIfPresent(SourceReference.self, forKey: .source),
            text: try values.decode(PlanText.self, forKey: .text))
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(title, forKey: .title)
        try values.encode(indicators, forKey: .indicators)
        if !continues.isEmpty { try values.encode(continues, forKey: .continues) }
        try values.encode(audience, forKey: .audience)
        try values.encodeIfPresent(source, forKey: .source)
        try values.encode(text, forKey: .text)
    }
}

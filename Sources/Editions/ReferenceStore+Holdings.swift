package import Figures

extension ReferenceStore {
    /// What is known of the coalition's sources in a state, besides tables of offences.
    package func holdings(in state: EditionState) throws(StoreError) -> SourceHoldings {
        let arrivals = try references().filter { $0.id <= state.reference }.compactMap { record -> SourceArrival? in
            let content: SourceArrival.Content
            switch record.kind {
            case .population: content = .population
            case .boundaries: content = .boundaries
            case .values:
                guard let source = record.source else { return nil }
                content = .values(source: source)
            case .areaNames, .offenceNames, .periods, .dayCounts: return nil
            }
            return SourceArrival(content: content, entries: record.entries, receivedAt: record.receivedAt)
        }
        return SourceHoldings(values: try sourceValues(in: state), arrivals: arrivals)
    }
}

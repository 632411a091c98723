import Phrases
import PlacedYAML
import Records

/// Reads how a register is kept: review, retention, editions, what runs out, and conflicts.
enum CareReader {
    static func editions(_ node: PackNode) -> EditionPlan? {
        guard let table = PackTable<EditionsKey>(node), let months = table.required(.each, { $0.months() }),
            let audience = table.required(.audience, { $0.registerAudience() })
        else { return nil }
        return EditionPlan(audience: audience, months: months, when: table.optional(.when) { $0.condition() })
    }

    static func review(_ node: PackNode) -> ReviewPlan? {
        guard let table = PackTable<ReviewKey>(node), let months = table.required(.months, { $0.months() }) else {
            return nil
        }
        return ReviewPlan(
            each: table.optional(.each) { $0.word() } ?? .register, months: months,
            owner: table.optional(.owner) { $0.organisationID() }, last: table.optional(.last) { $0.planDate() })
    }

    static func retention(_ node: PackNode) -> Retention? {
        guard let table = PackTable<RetentionKey>(node), let months = table.required(.months, { $0.months() }),
            let basis = table.required(.basis, { $0.words() })
        else { return nil }
        return Retention(
            months: months, from: table.optional(.from) { $0.fieldKey() }, basis: basis,
            then: table.optional(.then) { $0.word() } ?? .destroy)
    }

    static func expiry(_ node: PackNode) -> ExpiryPlan? {
        guard let table = PackTable<ExpiryKey>(node) else { return nil }
        let until = table.optional(.until) { $0.fieldKey() }, from = table.optional(.from) { $0.fieldKey() }
        let months = table.optional(.months) { $0.months() }
        guard until != nil || from != nil && months != nil, (from == nil) == (months == nil) else {
            return node.wrong(
                Phrase("until, of from met months, of alle drie", "until, or from with months, or all three"),
                cure: Phrase("vul de sleutels aan", "complete the keys"))
        }
        let ahead = table.optional(.ahead) { $0.months() } ?? 6
        return ExpiryPlan(until: until, from: from, months: months, ahead: ahead)
    }

    static func conflicts(_ node: PackNode) -> ConflictPlan? {
        guard let table = PackTable<ConflictKey>(node), let span = table.required(.span, { $0.fieldKey() }),
            let hours = table.required(.hours, { $0.fieldKey() }),
            let supply = table.required(.supply, { supply($0) })
        else { return nil }
        return ConflictPlan(
            span: span, hours: hours, area: table.optional(.area) { $0.fieldKey() },
            when: table.optional(.when) { $0.condition() },
            dutyStart: table.optional(.dutyDay) { $0.clockMinutes() } ?? 360,
            audience: table.optional(.audience) { $0.registerAudience() } ?? .partners, supply: supply)
    }

    private static func supply(_ node: PackNode) -> ConflictPlan.Supply? {
        guard let table = PackTable<SupplyKey>(node), let register = table.required(.register, { $0.registerID() }),
            let pool = table.required(.pool, { $0.fieldKey() }), let span = table.required(.span, { $0.fieldKey() }),
            let hours = table.required(.hours, { $0.fieldKey() })
        else { return nil }
        return ConflictPlan.Supply(register: register, pool: pool, span: span, hours: hours)
    }
}

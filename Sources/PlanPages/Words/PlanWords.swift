import Charts
import Phrases
import Strategy

/// The words for the kinds of a plan that `Strategy` has no words for, in both languages.
enum PlanWords {
    static func mark(_ kind: ActionStatus.Kind) -> ActionState {
        switch kind {
        case .notStarted: .notStarted
        case .onTrack: .onTrack
        case .atRisk: .atRisk
        case .done: .done
        case .stopped: .stopped
        case .notPublished: .unreported
        }
    }

    static func grant(_ status: Grant.Status) -> Phrase {
        switch status {
        case .announced: Phrase("aangekondigd", "announced")
        case .applied: Phrase("aangevraagd", "applied for")
        case .received: Phrase("ontvangen", "received")
        case .spent: Phrase("besteed", "spent")
        case .rejected: Phrase("afgewezen", "rejected")
        case .notPublished: Phrase("niet openbaar", "not public")
        }
    }

    static func phase(_ phase: Pilot.Phase) -> Phrase {
        switch phase {
        case .prepared: Phrase("in voorbereiding", "being prepared")
        case .running: Phrase("loopt", "running")
        case .measured: Phrase("gemeten", "measured")
        case .finished: Phrase("afgerond", "finished")
        case .paused: Phrase("stilgelegd", "paused")
        }
    }

    static func choice(_ choice: Pilot.Choice) -> Phrase {
        switch choice {
        case .pending: Phrase("nog geen besluit", "no decision yet")
        case .scaleUp: Phrase("uitbreiden", "scale up")
        case .adapt: Phrase("aanpassen", "adapt")
        case .stop: Phrase("stoppen", "stop")
        case .notPublished: Phrase("niet openbaar", "not public")
        }
    }

    static func intervention(_ kind: Intervention.Kind) -> Phrase {
        switch kind {
        case .lesson: Phrase("les", "lesson")
        case .game: Phrase("spel", "game")
        case .campaign: Phrase("campagne", "campaign")
        case .training: Phrase("training", "training")
        case .toolkit: Phrase("hulpmiddel", "toolkit")
        case .product: Phrase("product", "product")
        case .meeting: Phrase("bijeenkomst", "meeting")
        case .inspection: Phrase("controle", "inspection")
        case .scan: Phrase("scan", "scan")
        case .support: Phrase("ondersteuning", "support")
        case .other: Phrase("anders", "other")
        }
    }

    static func evaluation(_ evaluation: Intervention.Evaluation) -> Phrase {
        switch evaluation {
        case .notStated: Phrase("niet in de bron", "not stated by the source")
        case .none: Phrase("niet onderzocht", "not evaluated")
        case .planned: Phrase("onderzoek gepland", "evaluation planned")
        case .running: Phrase("wordt onderzocht", "being evaluated")
        case .done: Phrase("onderzocht", "evaluated")
        }
    }

    static func level(_ level: GovernanceBody.Level) -> Phrase {
        switch level {
        case .national: Phrase("Landelijk", "National")
        case .policeUnit: Phrase("Regio", "Region")
        case .district: Phrase("District", "District")
        case .basicTeam: Phrase("Basisteam", "Basic team")
        case .municipality: Phrase("Gemeente", "Municipality")
        case .support: Phrase("Ondersteuning", "Support")
        }
    }

    static func key(_ key: AllocationKey) -> Phrase {
        switch key {
        case .perInhabitant: Phrase("naar inwoners", "by residents")
        case .fixed: Phrase("elke gemeente evenveel", "the same for each municipality")
        case .notStated: Phrase("verdeling staat niet in de bron", "division not stated in the source")
        }
    }

    static func side(_ side: BudgetLine.Side) -> Phrase {
        switch side {
        case .income: Phrase("Baten", "Income")
        case .expense: Phrase("Lasten", "Expenses")
        }
    }

    static func stage(_ stage: BudgetAmount.Stage) -> Phrase {
        switch stage {
        case .budget: Phrase("begroting", "budget")
        case .realisation: Phrase("realisatie", "realisation")
        }
    }
}

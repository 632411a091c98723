import Accounts
import Records
import Tables
import Testing

@testable import Strategy
@testable import Writing

@Suite("The years that are work")
struct WorkYearTests {
    private func day(_ text: String) throws -> PlanDate { try #require(PlanDate(text)) }

    private func plan(_ year: Int, _ actions: [(id: String, status: ActionStatus, continues: String?)]) throws
        -> PlanDocument
    {
        var plan = PlanSamples.document
        plan.strategy.planYear = year
        plan.agenda = actions.map { id, status, continues in
            AgendaItem(
                id: PlanSamples.id(id), programme: PlanSamples.id("burgernet"), year: year, title: id,
                owner: PlanSamples.organisation("politie"), status: status,
                continues: continues.map { [PlanSamples.id($0)] } ?? [])
        }
        return plan
    }

    private func work(_ plans: [WorkPlan], on today: String) throws -> [String] {
        WorkList(plans, for: [.partner(.police)], today: try day(today)).items.map(\.name).sorted()
    }

    @Test("Beginning the next year takes nothing from this one")
    func both() throws {
        let now = try plan(2022, [("een", .onTrack, nil), ("twee", .done, nil)])
        let next = try plan(2023, [("drie", .notStarted, "een")])
        let plans = [
            WorkPlan(next, touched: [:]), WorkPlan(now, touched: [:], carriedOn: [PlanSamples.id("een")]),
        ]
        #expect(try work(plans, on: "2022-12-15") == ["2022-een", "2022-twee", "2023-drie"])
        #expect(try work(plans, on: "2023-02-15") == ["2022-twee", "2023-drie"], "it goes on in the next year")
    }

    @Test("Of a year that is closed only what is open and not carried on stays")
    func closed() throws {
        let old = try plan(
            2022,
            [("af", .done, nil), ("open", .atRisk, nil), ("mee", .onTrack, nil), ("weg", .stopped(reason: "x"), nil)])
        let plans = [WorkPlan(old, touched: [:], isClosed: true, carriedOn: [PlanSamples.id("mee")])]
        #expect(try work(plans, on: "2024-01-01") == ["2022-open"])
    }

    @Test("A year that has yet to begin is not silent")
    func silence() throws {
        let next = WorkPlan(try plan(2023, [("drie", .notStarted, nil)]), touched: [:])
        func urgency(_ today: String) throws -> [WorkList.Urgency] {
            WorkList([next], for: [.partner(.police)], today: try day(today)).items.map(\.urgency)
        }
        #expect(try urgency("2022-12-31") == [.open])
        #expect(try urgency("2023-01-01") == [.silent])
    }

    @Test("A letter and a calendar about two years say which is which, and name each action once")
    func words() throws {
        let now = try plan(2022, [("een", .onTrack, nil)]), next = try plan(2023, [("een", .notStarted, nil)])
        var due = next
        due.agenda[0].due = try day("2023-12-31")
        let work = WorkList(
            [WorkPlan(due, touched: [:]), WorkPlan(now, touched: [:])], for: [.partner(.police)],
            today: try day("2023-02-01"))
        let letter = try #require(ReminderText(work, region: "Proefland", address: nil))
        #expect(letter.text.contains("- een (jaarplan 2022)"))
        #expect(letter.text.contains("- een (jaarplan 2023, termijn 31 december 2023)"))
        let feed = CalendarFeed(work: work, region: "Proefland", address: nil)
        let text = String(decoding: feed.bytes, as: UTF8.self)
        #expect(text.contains("X-WR-CALNAME:Jaarplan 2022 en 2023 Proefland\r\n"))
        #expect(text.contains("UID:\(NameUUID("plan/Proefland/2023-een"))\r\n"))
    }

    @Test(
        "A name leads back to its action, and nothing else is one",
        arguments: ["2022-een", "2022-een-twee", "2022-a.b"])
    func names(_ text: String) throws {
        #expect(WorkItemName(text)?.text == text)
        for wrong in ["", "2022", "2022-", "een", "22-een", "1022-een", "-2022-een", "2022-Een", "２０２２-een"] {
            #expect(WorkItemName(wrong) == nil, "\(wrong)")
        }
    }

    @Test("Its owner and the contact of its owner report on an action, and editors of its programme")
    func contact() throws {
        var plan = PlanSamples.document
        plan.organisations.append(Organisation(id: PlanSamples.organisation("hu"), name: "HU", kind: .education))
        plan.agenda[0].owner = PlanSamples.organisation("hu")
        plan.agenda[0].contact = PlanSamples.organisation("politie")
        let code = try #require(PartnerCode("hu")), own = Role.partner(.organisation(code))
        let rights = plan.reportRights(on: plan.agenda[0])
        func author(_ role: Role) throws -> PlanAuthor? {
            let id = try #require(AccountID(rawValue: 7))
            return PlanAuthor(
                .signedIn(SessionViewer(account: id, name: "iemand", roles: [role])), anyOf: rights)
        }
        #expect(try author(own)?.organisation == "hu" && author(.partner(.police))?.organisation == "police")
        #expect(try author(.editor(.all)) != nil && author(.partner(.prosecution)) == nil)
        #expect(WorkList.isOwn(plan.agenda[0], for: [own], in: plan))
        #expect(WorkList.isOwn(plan.agenda[0], for: [.partner(.police)], in: plan))
        #expect(plan.organisation(of: try #require(try author(own))) == PlanSamples.organisation("hu"))
    }
}

import Strategy

/// A plan in which every key of every kind of entry is written, each with words or digits that stand nowhere else.
enum CanaryPlan {
    static let text = """
        --- strategy
        id: zzstrategy
        title: zzstrategytitle
        years: 2019-2022
        planYear: 2022
        owner: zzorganisation
        audience: public
        source: zzdocument:7310001
        ---
        zzstrategytext

        --- ambition
        id: zzambition
        title: zzambitiontitle
        indicators: [zzindicator]
        continues: [zzwishbefore]
        audience: public
        source: zzdocument:7310002
        ---
        zzambitiontext

        --- ambition
        id: zzwishbefore
        title: zzwishbeforetitle
        audience: public
        ---
        zzwishbeforetext

        --- theme
        id: zztheme
        title: zzthemetitle
        priority: false
        audience: public
        ---
        zzthemetext

        --- organisation
        id: zzorganisation
        name: zzorganisationname
        shortName: zzorganisationshort
        kind: bureau
        accounts: allowed
        audience: public
        ---
        zzorganisationtext

        --- organisation
        id: zzother
        name: zzothername
        kind: other
        audience: public
        ---

        --- document
        id: zzdocument
        title: zzdocumenttitle
        publisher: zzpublisher
        date: 2021-07-31
        address: https://example.org/zzaddress
        ---
        zzdocumenttext

        --- programme
        id: zzprogramme
        kind: project
        title: zzprogrammetitle
        shortTitle: zzprogrammeshort
        theme: zztheme
        order: 7311
        body: zzbody
        owner: zzorganisation
        partners: [zzother, gm0513]
        districts: [PD-flevoland]
        sections: [{id: zzsection, title: zzsectiontitle, district: PD-flevoland, topics: [zztopic]}]
        ethics: [zzethics]
        indicators: [zzindicator]
        audience: public
        source: zzdocument:7310003
        ---
        zzprogrammetext

        --- goal
        id: zzgoal
        title: zzgoaltitle
        section: zzsection
        indicators: [zzindicator]
        audience: public
        source: zzdocument:7310004
        ---
        zzgoaltext

        --- lookBack
        id: zzlookback
        year: 2021
        title: zzlookbacktitle
        section: zzsection
        track: exploring
        answers: [zzearlier]
        yearResult: true
        indicators: [zzindicator]
        evidence: [{title: zzevidence, address: https://example.org/zzevidenceaddress, date: 2021-07-30, asText: true}]
        partners: [zzother]
        municipalities: [GM0513]
        districts: [PD-flevoland]
        audience: public
        source: zzdocument:7310005
        ---
        zzlookbacktext

        --- agenda
        id: zzearlier
        year: 2021
        title: zzbeforetitle
        audience: public
        ---

        --- agenda
        id: zzagenda
        year: 2022
        title: zzagendatitle
        section: zzsection
        track: intervening
        forWhom: zzforwhom
        owner: zzorganisation
        ownerBasis: inferred
        contact: zzother
        partners: [zzother]
        municipalities: all
        districts: [PD-flevoland]
        due: 2022-07-29
        status: stopped
        reason: zzreason
        progress: [{date: 2022-07-28, text: zzprogress, status: stopped, by: zzother, audience: public}]
        continues: [zzlookback]
        indicators: [zzindicator]
        audience: public
        source: zzdocument:7310006
        ---
        zzagendatext

        --- indicator
        id: zzindicator
        title: zzindicatortitle
        definition: zzdefinition
        kind: perYear
        unit: {one: zzone, many: zzmany}
        decimals: 2
        direction: up
        denominator: zzdenominator
        countIn: zzlijst/zzgeteld
        basis: 2019
        countOf: zzparticipation
        owner: zzorganisation
        yearResult: true
        values:
          - {period: 2021, area: GM0513, value: 7310007, provisional: true, date: 2021-07-27, note: zzvaluenote, by: zzorganisation}
          - {period: 2021, unknown: notStated, source: zzdocument:7310008}
        targets: [{period: 2022, over: 2021-2022, bound: atMost, value: 7310009, origin: nationalAgenda, note: zztargetnote}]
        caveats: [zzcaveat]
        audience: public
        source: zzdocument:7310010
        ---
        zzindicatortext

        --- participation
        id: zzparticipation
        title: zzparticipationtitle
        of: zzgrant
        stated: [{period: 2021, count: 7310011, qualifier: about, status: exploring, note: zzstatednote}]
        complete: true
        cells: [{municipality: GM0513, status: announced, since: 2021-Q3, until: 2022-07-26, note: zzcellnote}]
        audience: public
        source: zzdocument:7310012
        ---
        zzparticipationtext

        --- intervention
        id: zzintervention
        title: zzinterventiontitle
        kind: game
        targetGroup: zztargetgroup
        reach: [zzindicator]
        participation: zzparticipation
        municipalities: [GM0513]
        evaluation: running
        evaluationText: zzevaluation
        audience: public
        source: zzdocument:7310013
        ---
        zzinterventiontext

        --- pilot
        id: zzpilot
        title: zzpilottitle
        phase: measured
        partners: [zzother]
        municipalities: all
        hypothesis: zzhypothesis
        measure: zzmeasure
        result: zzresult
        resultExpected: 2022-07-25
        scaleUpRule: zzrule
        decision: scaleUp
        indicators: [zzindicator]
        audience: public
        source: zzdocument:7310014
        ---
        zzpilottext

        --- grant
        id: zzgrant
        title: zzgranttitle
        provider: zzprovider
        amount: 7310015.50
        period: 2022-H1
        status: received
        purpose: zzpurpose
        partners: [zzother]
        districts: [PD-flevoland]
        audience: public
        source: zzdocument:7310016
        ---
        zzgranttext

        --- budget
        id: zzbudget
        title: zzbudgettitle
        organisation: zzorganisation
        year: 2022
        lines:
          - {id: zztotal, title: zztotaltitle, side: expense}
          - {id: zzline, title: zzlinetitle, side: expense, partOf: zztotal, amounts: [{year: 2022, stage: budget, amount: 7310017}], notes: [7]}
        notes: [{number: 7, text: zzbudgetnote, amount: 7310018, year: 2022}]
        contributions:
          - {id: zzcontribution, title: zzcontributiontitle, year: 2022, key: fixed, count: 731, participation: zzparticipation, total: 7310019, shares: [{municipality: GM0513, amount: 7310020}], source: zzdocument}
        audience: public
        source: zzdocument:7310021
        ---
        zzbudgettext

        --- body
        id: zzbody
        title: zzbodytitle
        shortTitle: zzbodyshort
        level: district
        parent: zzabove
        members: [zzmember]
        chair: zzchair
        meetingsPerYear: 7
        rhythm: zzrhythm
        area: PD-flevoland
        decisions: [{id: zzdecision, date: 2021-07-24, title: zzdecisiontitle, text: zzdecisiontext, concerns: [zzgoal], source: zzdocument:7310022}]
        audience: public
        source: zzdocument:7310023
        ---
        zzbodytext

        --- body
        id: zzabove
        title: zzabovetitle
        level: policeUnit
        audience: public
        ---

        --- note
        id: zznote
        title: zznotetitle
        readings: [{text: zzreading, source: zzdocument:7310024}]
        shown: zzshown
        concerns: [zzgrant]
        audience: public
        ---
        zznotetext

        """

    static let reading = PlanReader.read([PlanFile(name: "all.md", bytes: Array(text.utf8))])

    /// What stands in a text and nowhere else in the plan: invented words, amounts, numbers of lines and days.
    static func marks(_ text: String) -> Set<String> {
        Set(text.matches(of: /zz[a-z]+|7310\d{3}|20\d\d-07-\d\d/).map { String($0.output) })
    }
}

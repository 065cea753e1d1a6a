import { list } from '../language/language.ts';
import type { KindWords } from './kind-words.ts';

const english: KindWords = {
  classes: {
    thing: list`
      system, application, app, platform, site, website, webpage, tool, product, software, program, module, page,
      screen, interface, api, service, device, unit, board, solution, database, server, client, backend, frontend,
      feature, function, component, game, level, widget, engine, motor, pump, valve, sensor, probe, battery, cable,
      connector, housing, enclosure, box, case, cover, plugin, dashboard, form, field, button, list, table, map, menu,
      report, message, notification, alert, export, file, record, log, data, firmware, controller, gateway, network,
      machine, vehicle, robot, equipment, instrument, material, surface, wall, floor, roof, door, window, room, building,
      structure, pipe, lamp, luminaire, lighting, court, track, platform, user, users, admin, administrator, player,
      players, operator, operators, visitor, visitors, member, members, staff, reader, readers, customer, customers,
      driver, drivers, student, students, teacher, teachers, patient, patients, nurse, manager, managers, it, there`,
    party: list`
      supplier, provider, customer, client, contractor, company, consultant, vendor, parties, party, licensor, licensee,
      processor, controller, seller, buyer, purchaser, agency, freelancer, developer, employee, employer,
      subcontractor, carrier, recipient, discloser, landlord, tenant, lessor, lessee, owner, hirer, borrower, lender,
      partner, partners, agent, principal, distributor, franchisee, franchisor, artist, publisher, author, performer,
      organiser, venue, guarantor, insurer, council, municipality, society, association, cooperative, designer,
      architect, builder, operator, host, guest, shop, laboratory, undersigned`,
    modal: list`shall, must, should, will, can, may, cannot, needs, has, have, would`,
    number: list`
      one, two, three, four, five, six, seven, eight, nine, ten, twelve, fifteen, twenty, thirty, forty, fifty, sixty,
      ninety, hundred`,
    unit: list`
      ms, s, sec, second, seconds, min, minute, minutes, h, hour, hours, mm, cm, m, km, metre, metres, meters, kg, g, mg,
      tonnes, litre, litres, liters, ml, l, w, kw, kwh, v, volts, mv, ma, ah, mah, hz, khz, mhz, ghz, db, dba, lux, lm, k,
      bar, pa, kpa, mb, gb, tb, kb, kbit, mbit, px, pixels, dpi, %, °, rpm, n, nm, ppm, percent, degrees, watts,
      inches, feet, ft, lb, miles, characters, users, requests, records`,
    month: list`january, february, march, april, may, june, july, august, september, october, november, december`,
  },
  titles: {
    specification: list`
      specification|specifications|spec|specs, requirement|requirements, prd|srs|brd|frd|urs|mrd, user stories|story, use
      cases|case, user scenarios, product|design|project|technical|creative|website|build brief, brief, backlog,
      capability, statement of needs|requirements, terms of reference, datasheet, data sheet, description|schedule of
      works|work, bill of quantities, functional|technical description, acceptance criteria, needs assessment|statement, scope
      document, project charter|definition, feature request|proposal, epic, mvp`,
    contract: list`
      contract|contracts, agreement|agreements, deed, lease, sublease, tenancy, statement of work, sow, sla|slas, service
      level|levels, terms of|and use|service|sale|business|hire|engagement|trade|supply|conditions, general|standard|special
      terms|conditions, data processing, dpa, order form, work|purchase order, amendment|addendum, memorandum of
      understanding|agreement, mou, letter of engagement|appointment|intent, engagement letter, retainer, hire of,
      rental of, loan of, franchise, consignment, undertaking, engagement of, settlement, conditions of use|sale|hire|carriage`,
    secrecy: list`
      non disclosure, nondisclosure, nda|mnda|ndas, confidentiality agreement|undertaking|deed|letter|promise|terms|pledge,
      secrecy, secret|confidential, duty|promise|agreement of|on confidentiality|secrecy`,
    tender: list`
      request for proposal|proposals|quote|quotes|quotation|quotations|tender|tenders|information|bids|offers|expressions,
      rfp|rfq|rft|rfi|itt|itb, invitation to|for tender|bid|bids|quote|tenders, call|calls for
      tenders|tender|bids|proposals|projects|offers|applications|expressions, tender|tenders|tendering, procurement, how to
      take|bid, expression of interest, open competition, grant|grants call|programme, instructions to bidders|tenderers,
      bidding documents`,
    about: list`
      how to|we|do|i, tutorial|guide|guides|guideline|guidelines, introduction to, what is|are|makes, why, best practices,
      cheat sheet, cheatsheet, course|lesson|lecture|workshop|exercise, blog|article|essay|talk|slides, writing, tips,
      lessons, readme, understanding, handbook|manual|primer, versus|vs`,
    unbound: list`
      changelog, change log, ^ changes, ^ history, release notes|process, contributing|contributor|contributors, code of
      conduct, license|licence, licenses, copying, security policy, privacy policy|notice, house style, style guide,
      coding style|standards|conventions, architecture decision, adr, decision record|log, minutes, meeting notes, notes,
      newsletter, journal|diary, faq, checklist|checklists, roadmap, todo, upgrade|upgrading|migration|migrating,
      installation|installing, getting started, authors, acknowledgements|acknowledgments, api reference, docs|documentation,
      troubleshooting, policy, recipe|recipes, obituary, review, retrospective, postmortem, incident`,
  },
  headings: {
    specification: list`
      requirement|requirements, functional, non functional, nonfunctional, user stories|story, acceptance, use cases|case,
      scope, objective|objectives, goal|goals, aim|aims, non goals, success criteria|metrics, constraint|constraints,
      assumption|assumptions, deliverables, persona|personas, stakeholders, problem, problem statement, edge cases,
      milestones, background, not now|included|covered|part, out of scope, later, open questions|points|issues,
      performance, interfaces, users, what it must|should|has|does, what we need|want|get|expect, must have, nice to,
      environment, hardware, electronics, mechanics|mechanical, materials, power, field test|tests, tests before,
      budget, money and, risks, handover, purpose, features, functions, data, reporting, accessibility, operating
      conditions, safety, epic, release @number, phase @number`,
    contract: list`
      definitions, interpretation, term, termination|terminating, payment|payments, fee|fees, price|prices|charges,
      liability, indemnity|indemnities|indemnification, warranty|warranties, governing law, law, applicable law, jurisdiction,
      confidentiality, intellectual property, copyright|copyrights, force majeure, entire agreement, assignment,
      notice|notices, severability, breach|default, dispute|disputes, data protection, subcontracting|subcontractors,
      disclaimer|disclaimers, parties, duration, scope of work, ownership, insurance, cancellation|cancelling, refunds,
      deposit, obligations|duties|responsibilities of, services, service levels|credits, remedies, general, signatures, what
      you|we|i promise|pay|do|get|deliver|owe, what|if goes|it wrong|breaks, ending this|the|it, leaving, delivery and,
      returns, acceptance of, changes to, penalties, recitals, your|our obligations|duties|responsibilities|rights`,
    secrecy: list`
      confidential information, confidentiality, what is secret|confidential, permitted disclosure|disclosures|use, exclusions from,
      return of|or, return and, non disclosure, exceptions, disclosure, secrecy, injunctive, no licence|license`,
    tender: list`
      evaluation, submission|submissions|submitting, proposal|proposals, award, selection, scoring, inquiries|enquiries,
      questions and|from|to, clarifications, due date, deadline|deadlines, offeror|offerors|bidder|bidders|tenderers, how
      to|we apply|respond|submit|bid|choose|decide|score, offer|offers, quotation|quotations, your bid|offer|quote|proposal|tender,
      eligibility, who can|may apply|bid, timetable, form of tender, lots, assessment, what to send, site visit, references,
      tender documents, contracting authority|entity`,
    readme: list`
      ^ install|installation|installing, ^ usage, ^ getting started, ^ quick start, ^ quickstart, ^ license|licence .,
      ^ contributing|contribute|contributors|contribution|contributions, ^ changelog, ^ development|developing .,
      ^ build|building, ^ compiling, ^ configuration, ^ api, ^ example|examples, ^ demo, ^ screenshot|screenshots, ^ tech|technical
      stack, ^ prerequisites, ^ requirements ., ^ running|run, ^ test|tests|testing ., ^ deploy|deployment|deploying ., ^
      faq, ^ support ., ^ credits, ^ acknowledgements|acknowledgments, ^ author|authors ., ^ see also, ^ related,
      ^ documentation, ^ options, ^ command|commands, ^ script|scripts, ^ project structure, ^ how it works .,
      ^ why ., ^ table of contents, ^ releases|release, ^ upgrading, ^ settings, ^ setup, ^ badges, ^ troubleshooting`,
    teaching: list`
      introduction to, what is|are, why write|use|do|it|bother, how to|do, who is|writes, when to, tips, best practices,
      anti patterns, common mistakes, example|examples, conclusion|conclusions, further reading, resources, keywords,
      checklist, key|core concepts|principles, ^ definition|format|components, types|kinds|advantages of, versus|vs, lessons, exercise|exercises, takeaways, in short, pitfalls, wrong|better|worse`,
    minutes: list`
      attendees, participants|present|absent|apologies, agenda, action items, actions, next steps|meeting, discussion,
      @number @month, @month @number`,
    decision: list`
      ^ context ., ^ decision|decisions, ^ consequences, ^ alternatives, considered options, ^ rationale, reasoning,
      considerations, ^ status ., ^ outcome`,
  },
  text: {
    systemDuty: list`
      @thing @modal, shall|must be|not|provide|have|support|include|return|display|contain|allow|run|show|store|send,
      must be able`,
    project: list`
      acceptance criteria|criterion|test|tests, functional|nonfunctional requirement|requirements, user story|stories, use
      case|cases, out of scope, not part of, must have, should have, could have, nice to have, mvp, end users, this|the project,
      deliverable|deliverables, prototype, handover, commissioning, the following features, first release|version, in phase, pilot,
      drawing|drawings, iec|en|iso|din @number`,
    wish: list`
      we|i want|need|expect|wish|require|like, we|i would|d like, we are looking, is|are needed|required|wanted, must|needs to be,
      should be, has|have to, wants|need|needs to`,
    bound: list`
      at least|most, no|not|nothing|never more|less|fewer|later|longer|wider|shorter|lower|higher than, within
      @number, up to @number, below|under|over|above|exceeding @number, minimum|maximum|max|min, between @number and, ±|≤|≥,
      every @number, tolerance, accuracy, for @number @unit`,
    quantity: list`@number @unit, @number mm|x, ip @number, @number @number @unit`,
    partyDuty: list`
      the|each|either|neither|both|receiving|disclosing|other @party @modal|agrees|agree|warrants|undertakes|acknowledges|is|pays, parties|party
      agree|agrees, you|i|we agree|acknowledge|represent|warrant|undertake|promise|accept|deliver|pay|owe|keep|own, you|we|i
      will|must|may not|be|pay|return|keep|give|tell|deliver|repair|refund|end, reserve|reserves the right, at its|your|our own
      expense|cost|risk, is|are responsible|liable for`,
    agreement: list`
      this|the|these|our agreement|contract|terms|sow|msa|dpa|amendment|convention|deed|lease, hereby|herein|hereinafter|hereunder|hereto,
      thereof|whereas|witnesseth, effective date, commencement date, governing law, governed by, the law|laws of, courts of, force
      majeure, breach|breaches, liability|liable, indemnify|indemnification, negligence, intellectual property,
      termination|terminate|terminated, statement|scope of work, period of performance, sign|signed|signing|signature|signatures,
      on behalf of, legally|binding, contract|contracts, between me|us|you and, written notice, prior written, personal data,
      subject to clause, clause|schedule @number, court, dispute|disputes, in writing, consent of, sub processor|processors, entire agreement,
      severable, null and, pursuant to, in witness`,
    payment: list`
      invoice|invoices|invoiced, fee|fees, deposit, vat, refund|refunded|refunds, late payment, interest, per
      month|year|hour|day, days|months|weeks notice, notice of @number, @number days after|of, service credit|credits, penalty|penalties,
      instalment|instalments, €|£|$ @number, eur|usd|gbp|chf @number, @number eur|usd|gbp|chf|euros|dollars|pounds, payable|due, paid, pay|pays`,
    secrecy: list`
      confidential information, confidential, confidentiality, receiving|disclosing party, discloser, disclose|disclosed|disclosure,
      non disclosure, nondisclosure, reveal|reveals|leak|leaks, trade secret|secrets, secret|secrets|secrecy, need to know,
      publicly|already|generally known|available|public, already public, tell anyone|nobody|anybody, reverse engineer,
      return or|and destroy, destroy, proprietary information, not share|publish|copy|disclose|show`,
    tender: list`
      offeror|offerors|bidder|bidders|tenderer|tenderers|proposer|proposers|applicant|applicants, vendor|supplier
      response|responses|proposal|proposals, request for proposal|proposals|quote|quotes|quotation|tender|tenders|information,
      rfp|rfps|rfq|rft|itt, technical|price proposal|offer|submission, are|is seeking, invites|invite|invited, quotation|quotations,
      tender|tenders|bid|bids, proposals|proposal, offers, contracting authority|entity, shortlisted|shortlist, consortium|consortia,
      curriculum vitae, firms, references of|from`,
    submission: list`
      submitted|submission|submissions, deadline, due by|on, no later than, shall|must|may submit, before noon|@number,
      questions until|by|in|to|from|about, late offers|bids|tenders|proposals, sealed, envelope|envelopes, will be
      received|rejected|opened|answered, closing date, reach us, received by|before|after, pre bid, site visit, valid for, enquiries|inquiries`,
    award: list`
      award|awarded|awarding, evaluation criteria|criterion|factor|factors|committee|panel, score|scored|scores|scoring,
      weighting|weightings|weighted, points for, best value, lowest price, most advantageous, price @number, @number points, ranked|ranking,
      jury, selection|evaluation panel, we choose|select|score, reject all|any, unsuccessful, selection|award|assessment criteria, interview|interviews, negotiate`,
    advice: list`
      you should|need|can|want|might|could|ll to|want|also|use|see|find|need|write|add|get, you want|can|have|should|ll,
      your project|code|team|users|application|requirements|spec|own|site|reader|readers, make sure, let s, for example|instance,
      in this tutorial|article|guide|post|section|lesson|chapter, how to, is called|important, we recommend, feel free, best
      practice|practices, avoid, prefer, try to, remember|keep that|in, don t`,
    genre: list`
      a|an|your|good|any|every|most|write|writing|of functional|technical|product|requirements|design spec|specs|specification|specifications|document, a|an|good|your|great
      spec|requirement|specification|prd, requirements are|is|can|may|describe|define|specify|engineering|elicitation|gathering,
      functional spec|specs, user|system requirements are|describe|define, user story|stories should|is|are, anti patterns, good|bad example,
      write|writing requirements|specifications|stories|specs|contracts`,
    narrative: list`
      we|i wanted|decided|chose|used|found|thought|had|did|were|tried|believe|think|learned|looked|discussed|wrote|asked, we are
      going|currently|planning, currently we, we ve, i was|m|am|had, he|she said|told|asked, last year|month|week|spring|autumn,
      attendees, action items, next meeting|steps`,
    licence: list`
      permission is hereby granted, permission to use|copy copy|modify, w3c software, redistribution and use in, gnu general
      public license, apache license version, mozilla public license, creative commons`,
    software: list`
      npm|pip|yarn|cargo|brew|composer install|add|run, pull request|requests, this repo|repository|package|library|plugin|extension|module,
      open an issue, mit license, licensed under, contributions are|welcome, default value, type|returns
      string|boolean|number|function|object|a|the|an, environment variables|variable, npm|node version, git clone, readme, deprecated,
      breaking change|changes, bug fix|fixes, contributors, maintainers, usage, installation, localhost, github`,
  },
  columns: list`requirement|requirements, acceptance criteria|criterion, user story|stories, priority, deliverable|deliverables, feature, moscow`,
  actions: list`
    view, add, edit, create, delete, manage, browse, filter, search, sign, log, login, register, export, import, send,
    receive, display, show, allow, enable, support, track, update, generate, select, upload, download, notify, keep,
    warn, weigh, record, report, print, scan, store, detect, choose, book, calculate, list, remind, alert, measure`,
  story:
    /(?:^|[^a-z])as an? [^.;|]{2,80}[,|]? (?:i|we) (?:want|need|wish|would like|can|must|should be able|am able)/,
};

export default english;

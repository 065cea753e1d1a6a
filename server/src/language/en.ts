import { type Language, list } from './language.ts';

const english: Language = {
  id: 'en',
  modality: {
    obligation: list`
      please, 
      shall, must, ha(?:s|ve) to, needs? to,
      (?:is|are) (?:required|obliged|bound|obligated|responsible) (?:to|for), (?:is|are|be) to be,
      undertakes?(?: to)?, agrees? to, agrees? that, commits? to, warrants?(?: that)?, will, i'll, we'll,
      requires?, required, mandatory, expects? that, ensures?(?: that)?, guarantees?(?: that)?, at least,
      at most, no more than
    `,
    prohibition: list`
      (?:may|can|shall|must) only, only be \w+ed (?:with|by|in|if), 
      (?:must|shall|may|will|can|should|do|does) not, cannot, can't, won't, mustn't, prohibited, forbidden,
      not permitted, not allowed, never, neither party (?:may|shall|will), no party (?:may|shall|will)
    `,
    weak: list`
      should, could, might, ought to, it would be (?:nice|good|great), would be nice, recommended, ideally,
      preferably, nice to have, we will consider, consider
    `,
    permission: list`
      may, can, (?:is|are) (?:entitled|permitted|allowed|free|authori[sz]ed|able|welcome) to,
      reserves? the right, at (?:its|their|your|our) (?:sole )?(?:option|discretion), has the right to,
      have the right to, optional(?:ly)?
    `,
    wish: list`expects? (?:that|the|a)?, would like, wishes to, wants? (?:to|the|a)?, desires?, looking for, we need`,
    forecast: list`
      (?:is|are) expected to, (?:is|are) likely to, we (?:hope|expect|plan|intend|believe), in the future,
      probably, is planned
    `,
  },
  subjects: {
    articles: list`the, this, our, each, every, any, all, a, an, either, both, neither`,
    product: list`
      systems?, applications?, apps?, softwares?, platforms?, websites?, sites?, services?, tools?,
      products?, solutions?, interfaces?, apis?, portals?, databases?, servers?, clients?, modules?,
      components?, devices?, boards?, robots?, engines?, clis?, plugins?, extensions?, dashboards?,
      pages?, screens?, forms?, games?, models?, librarys?, commands?, buttons?, fields?, menus?,
      headers?, responses?, requests?, files?, sessions?, users?, admins?, administrators?, visitors?,
      players?, customers?, members?, guests?, operators?, teachers?, students?, patients?, employees?,
      managers?, web ?sites?
    `,
    party: list`
      suppliers?, providers?, vendors?, contractors?, consultants?, bidders?, tenderers?, companys?,
      clients?, customers?, buyers?, sellers?, agencys?, recipients?, disclosers?, processors?,
      subprocessors?, sub-processors?, controllers?, licensors?, licensees?, employers?, employees?,
      freelancers?, developers?, teams?, undersigneds?, publishers?, subscribers?, offerors?,
      compan(?:y|ies), part(?:y|ies), receiving part(?:y|ies), disclosing part(?:y|ies),
      service providers?
    `,
    pronoun: list`it, they, he, she, this, these`,
    author: list`we, i, i'll, we'll, our team, the authors?`,
    reader: list`you, your`,
  },
  aside: {
    definition: list`
      means, refers? to, (?:is|are) defined as, shall mean, has the meaning, have the meanings?,
      hereinafter, hereafter, stands for, (?:is|are) called, is known as, includes? (?:any|all),
      definition
    `,
    recital: list`
      whereas, now,? therefore, in witness whereof, recitals?, by and between,
      this agreement is (?:made|entered), entered into
    `,
    example: list`for example, for instance, e\.g\., examples?, such as, i\.e\., sample`,
    rationale: list`
      because, since, therefore, this (?:allows|means|ensures|helps|enables|is), these are, in order to,
      why, rationale, reason, the reason, as a result, so far, note
    `,
    situation: list`
      currently, today, existing, at present, presently, nowadays, in the past, previously, now, has been,
      have been, was, were, had, did, problem, already
    `,
    instruction: list`
      describe, fill in, replace (?:this|with), this section, this document, the following sections?,
      action required, list (?:the|all|any), explain, write, add (?:your|the) \w+ here, template,
      see (?:also|below|above), insert
    `,
    legalEffect: list`
      (?:total |aggregate )?liability (?:\w+ ){0,4}(?:is|shall|will|may|does|cannot|limited|exceed), (?:is|are) excluded, does not count as, counts? as, sole remedy, keeps? (?:the|all|your|its|my|our|their) (?:copyright|rights), (?:will|shall) be rejected, (?:will|shall) not be (?:opened|accepted|evaluated|read|reimbursed), within the meaning of, (?:is|are) not (?:a|an|regarded|considered|part), shall not be regarded,
      remains? (?:the )?(?:sole )?property, shall not constitute, 
      shall be deemed, (?:shall|will) not be (?:deemed|liable|considered|construed|prevented|responsible), (?:will|shall) be (?:deemed|construed|interpreted|considered), does not (?:require|create|constitute|grant|oblige), be entitled to, aggregate liability, contract out of, (?:is|are) deemed, nothing in this,
      remains? (?:the property|in (?:full )?force|in effect), entire agreement, supersedes?, severab\w+,
      shall be governed, (?:is|are) governed by, in no event,
      shall not be liable, (?:is|are) not liable, does not apply,
      do not apply, shall not apply, is void, unenforceable, as is,
      no warranty, terminates? (?:automatically|when|upon), `,
    tentative: list`possible (?:\w+ )?(?:approaches|options|improvements|solutions|features|extensions|enhancements), potential (?:\w+ )?(?:approaches|options|improvements|solutions|features), we will consider, may include, could include, might include, ideas, for consideration`,
    selfReference: list`
      th(?:is|e) (?:document|section|spec|specification|page|requirement document|chapter|appendix|table|list|diagram|figure|guide|charter)(?: \w+)? (?:is|describes?|defines?|specif(?:y|ies)|contains?|provides?|lists?|presents?|outlines?|covers?|aims?|sets out|gives?|illustrates?|shows?|serves?),
      these (?:user stories|requirements) (?:illustrate|describe|are), purpose of this document, for the purposes? of this (?:spec|document)
    `,
    proviso: list`provided that, provided,? however, on condition that, subject to, only (?:with|if|to|in), so long as, as long as, upon (?:written )?notice, by giving, with prior, after giving, if it (?:gives|obtains|notifies)`,
    termClause: list`
      begins? on, starts? (?:on|and), continues? for, runs? (?:for|from|until), lasts?,
      commences? on, expires? (?:on|at|upon), effective (?:as of|on|upon|date), takes? effect, (?:remain|continue)s? in (?:full force|effect), for a (?:period|term) of, only be (?:amended|modified|waived|assigned|changed), amended only, in writing signed, must be in writing, hereby (?:assigns?|grants?), grants? (?:to )?(?:\w+ ){0,4}licen[sc]e, submits? to the, automatically renew\w*, months? notice, days? notice
    `,
    description: list`
      
      (?:is|are) (?:a|an|the|one|not|also|often|usually|known|used|based|designed|intended|described|listed|considered),
      aims?, exists?, seems?, consists? of, represents?, tends?, wants?, believes?, likes?, think,
      focus(?:es)?, purpose
    `,
  },
  labels: {
    rationale: list`why(?: this priority)?, rationale, reason, justification, independent test, priority, context, background, note, notes, example, motivation, impact, source, risk, mitigation, comment, assumption`,
    control: list`version, date, status, author, authors, owner, created, updated, last updated, reviewers?, input, feature branch, document, revision, contact, title, category, type, spec id, replaces, stakeholders?`,
  },
  forms: {
    action: list`
      accept, access, achieve, add, adjust, allow, analy[sz]e, apply, approve, archive, assign, attach,
      authenticate, avoid, back up, book, browse, build, calculate, cancel, capture, change, check, choose,
      clear, click, close, collect, compare, compute, configure, confirm, connect, contact, convert, copy,
      create, customi[sz]e, define, delete, deliver, deploy, design, detect, develop, disable, display,
      do not, don't, document, download, drag, edit, emit, enable, encrypt, enforce, ensure, enter,
      evaluate, execute, expose, export, fetch, filter, find, follow, generate, get, give, group, handle,
      have, hide, highlight, host, identify, implement, import, improve, include, increase, index, install,
      integrate, invite, keep, limit, link, list, load, lock, log, log ?in, log ?out, maintain, make,
      manage, measure, merge, migrate, modify, monitor, move, navigate, notify, offer, open, optimi[sz]e,
      order, pay, perform, persist, pick, play, post, prepare, present, prevent, preview, print, process,
      produce, protect, provide, publish, read, receive, record, reduce, register, reject, remove, rename,
      render, reorder, replace, report, request, require, reset, respect, respond, restore, restrict,
      retrieve, return, review, run, save, scan, schedule, search, secure, select, send, set, share, show,
      sign ?in, sign ?out, sign ?up, sort, specify, start, stop, store, submit, subscribe, support, switch,
      synchroni[sz]e, sync, test, toggle, track, train, transfer, trigger, undo, update, upgrade, upload,
      use, validate, verify, view, warn, write, work, able to, ability to, capable of, possibility to,
      option to
    `,
    notAction: list`order(?:s|ed)?, use of, use cases?, report on, access to, test plan`,
    behaviour: list`
      accepts?, adds?, allows?, appears?, applies, assigns?, calculates?, can, cannot, changes?, checks?,
      choose[s]?, collects?, contains?, controls?, creates?, deletes?, delivers?, detects?, displays?,
      earns?, enables?, exits?, exposes?, generates?, gets?, handles?, has, have, hides?, includes?,
      keeps?, launch(?:es)?, lists?, loads?, logs?, loses?, manages?, moves?, must, notif(?:y|ies),
      offers?, opens?, pays?, permits?, prevents?, processes, produces?, provides?, reaches, receives?,
      records?, redirects?, rejects?, removes?, requires?, responds?, restarts?, returns?, runs?, saves?,
      selects?, sends?, sets?, shows?, spawns?, starts?, stays?, stops?, stores?, submits?, supports?,
      takes?, tracks?, triggers?, updates?, uses?, validates?, verif(?:y|ies), works?,
      (?:is|are) (?:automatically|permanently|always|only|\w+ed|shown|sent|set|kept|made|built|run|given|written)
    `,
    actionNoun: list`
      
      \w+ (?:support|management|integration|generation|recovery|notifications?|export|import|search|validation|authentication|tracking|history|section|page|filters?|settings|login|upload|watching|mode|panel|list|button|dashboard|reporting|backup|logging|monitoring),
      support for, integration (?:of|with), creation of, generation of, management of, delivery of,
      development of, installation of, design of, implementation of, provision of, compliance with,
      compatibility with
    `,
    userStory: list`
      as an? [^,.]{1,60},? ?(?:i|we), i (?:can|want|would like|need|should be able|must be able),
      so that i
    `,
    condition: list`
      when, if, while, whenever, upon, where, once, after, before, in case, in the event, during
    `,
  },
  scenario: {
    given: list`given`,
    when: list`when`,
    then: list`then`,
    and: list`and, but`,
  },
  titles: {
    requirement: list`
      requirements?, features?, functional\w*, functions?, user stor(?:y|ies), stories,
      capabilit(?:y|ies), use cases?, functionalit(?:y|ies), mvp, must[- ]haves?, should[- ]haves?,
      scenarios?, behaviou?rs?, specifications?, rules?, needs, expectations?, what we need, interactions?,
      tasks?, scope of work, anticipated tasks, modes?
    `,
    acceptance: list`
      acceptance(?: criteria)?, criteria, success criteria, definition of done, validation, tests?,
      success metrics, measurable outcomes
    `,
    obligation: list`
      obligations?, responsibilit(?:y|ies), duties, commitments?, undertakings?, confidentiality,
      payments?, fees?, security, services?, data protection, termination, non-?disclosure, use of,
      restrictions?, compliance, sub-?processors?, audits?, support, return, instructions, conduct,
      warrant(?:y|ies)
    `,
    technical: list`
      technical, non-?functional, performance, security, interfaces?, hardware, software, constraints?,
      quality, usability, reliability, availability, compatibility, platforms?, technolog(?:y|ies),
      tech stack, architecture, api, data, storage, power, sensors?, design, accessibility, attributes
    `,
    deliverable: list`deliverables?, deliver(?:y|ies), outputs?, work products?, milestones?`,
    aim: list`
      goals?, objectives?, aims?, vision, mission, purpose, why, design principles, principles
    `,
    context: list`
      introduction, background, context, overview, summary, abstract, about, motivation,
      problem(?: statement)?, history, current (?:state|situation), recitals?, preamble, rationale,
      why this priority, personas?, target audience, audience, competit\w+, stakeholders?
    `,
    definition: list`
      definitions?, glossary, terminology, acronyms, abbreviations, interpretation, key entities,
      defined terms
    `,
    exclusion: list`
      not (?:included|covered|part|in|required|asked|needed|our), what (?:we|it|this) (?:do|does) not, 
      out of scope, non-?goals?, exclusions?, not in scope, exceptions?, limitations?,
      limitation of liability, disclaimers?, won't have
    `,
    example: list`examples?, samples?, illustrations?, sample users?`,
    open: list`
      open (?:questions?|issues?), questions?, risks?, assumptions?, dependencies, alternatives?,
      considerations, faq, notes?, future (?:work|considerations), trade-?offs, drawbacks, prior art,
      ideas?, research questions
    `,
    recital: list`recitals?, whereas, preamble, background, in consideration`,
    future: list`not now, future(?: \w+){0,2}, roadmap, later, next (?:steps|version|phase)s?, v2, version 2, phase (?:2|3|two|three), stretch goals?, post[- ]mvp, backlog, long[- ]term, out of scope`,
    plan: list`schedule, timeline, roadmap, planning, phases?, calendar, budget, team`,
    reference: list`
      references?, appendix, annex, bibliography, links, resources, copyright, license, changelog,
      revision history, version history, change log, table of contents, contents, further reading, related,
      signatures?, contacts?
    `,
  },
  columns: {
    id: list`id, ids, no, n, ref, reference, number, code, #, key, identifier`,
    requirement: list`
      requirements?, features?, functionality, function, need, capability, rule, obligation, task, item,
      deliverable, use case, specification, value, constraint
    `,
    description: list`
      descriptions?, details?, explanation, notes?, comments?, meaning, purpose, definition
    `,
    priority: list`priority, moscow, importance, prio, level, must/should`,
    criterion: list`
      acceptance(?: criteria| criterion)?, criteria, criterion, verification, test, validation, measure,
      metric, kpi, indicator
    `,
    target: list`
      target, threshold, goal, objective, limit, service level, response time, expected
    `,
    unit: list`units?`,
    date: list`
      date, due(?: date)?, deadline, when, timeline, milestone, phase, week, month, duration, estimate,
      sprint
    `,
    owner: list`owner, responsible, who, assignee, actor, role, party, team, author, contact`,
    weight: list`weight, weighting, points, score, %`,
    status: list`status, state, done, progress`,
    cost: list`cost, price, amount, budget, fee, rate, total`,
    story: list`user stor(?:y|ies), story, stories`,
  },
  defects: {
    vague: list`
      [a-z]+[- ]?(?:proof|resistant)(?! (?:to|against) \d), weather-?tight, competent, experienced(?! (?:a|an|the|by)), polite(?:ly)?, courteous(?:ly)?, sturd(?:y|ily), [a-z]+ enough,
      good(?! (?:standing|reason|cause|until|title|friday|faith)), (?:kept|keep|reduced) to a minimum, in a spirit of, well [a-z]+ed(?! (?:in|by|as))(?=\W{0,3}$|[ ,]), (?:hard|difficult) to [a-z]+, up[- ]to[- ]date, decent(?:ly)?,
      (?:unusual|abnormal|suspicious|unexpected) (?:[a-z]+ )?(?:patterns?|activit(?:y|ies)|behaviou?rs?|situations?|events?|values?|readings?), common errors, relevant (?:legislation|laws?|regulations?),
      (?:for )?as long as (?:is |it is |it )?(?:legally |reasonably )?(?:necessary|needed|required|appropriate|seems \w+), when the time comes, scales? to, decently, discreet(?:ly)?, tactful(?:ly)?, (?:be|is|are) (?:handled|managed|dealt with|taken care of)(?=\W{0,3}$), everything \w+ needs?,
      comparable(?! (?:with|to)), reputable, trustworthy, expert, high[- ]level, top[- ](?:quality|level|notch), first[- ]rate, outstanding, superb, attractive(?:ly)?, catchy, compelling, engaging content, impressive, coherent(?:ly)?, logical(?:ly)?, self-evident, obvious(?:ly)?, legible, harmonious(?:ly)?, tasteful(?:ly)?, stable(?= and ), tidy, neat(?:ly)?, clean(?= and ), generous(?:ly)?, ample, fresh(?= and ), balanced(?= and ),
      user[- ]friendl(?:y|iness), ease of use, easy to [a-z]+, simple to [a-z]+, eas(?:y|ily), intuitive(?:ly)?, ergonomic(?:ally)?,
      convenient(?:ly)?, comfortabl[ey], pleasant(?:ly)?, enjoyable, attractive, appealing, elegant(?:ly)?,
      (?<!when )engaging(?! (?:a|an|any|the|with|in)), beautiful(?:ly)?, aesthetic(?:ally)?, stylish, sleek,
      eye-catching, visually (?:appealing|pleasing|attractive|engaging|impressive|distinct(?:ive)?),
      state[- ]of[- ]the[- ]art, cutting[- ]edge, world[- ]class, best[- ]in[- ]class, first[- ]class,
      high[- ]end, high[- ]fidelity, enterprise[- ]grade, production[- ]ready, fit for purpose,
      value for money, look and feel, high[- ]quality,
      (?:good|high|higher|highest|best|excellent|great|acceptable|professional|sufficient) (?:level of |standard of |standards? )?(?:quality|standards?),
      high[- ]performance, performant, robust(?:ly|ness)?, resilien(?:t|ce), reliabl[ey], scalable,
      scalability, flexible, flexibly, flexibility, extensible, maintainable, maintainability,
      (?:cost[- ]|time[- ])?efficient(?:ly)?, efficiency, effective(?:ly)?(?! (?:date|from|as of|on|upon|until|control|immediately|today)),
      optimal(?:ly)?, optimum, optimi[sz]ed, powerful, intelligent(?:ly)?, sophisticated, seamless(?:ly)?,
      smooth(?:ly)?, graceful(?:ly)?, unobtrusive(?:ly)?, prominent(?:ly)?, fast(?! (?:forward|rewind|food|charg|lane|track)), quick(?:ly)?(?! (?:start|reference|access|guide|view|link|action|release|response code)),
      rapid(?:ly)?, swift(?:ly)?, snappy, responsive to, performs? well, works? well, well[- ](?:designed|documented|structured|organi[sz]ed|written|known|maintained|presented|equipped|lit|ventilated|balanced|trained),
      appropriate(?:ly)?, suitabl[ey], adequate(?:ly)?, sufficient(?:ly)?, proper(?:ly)?,
      satisfactor(?:y|ily), acceptabl[ey](?! (?:use|to)), sensibl[ey],
      reasonabl[ey](?! (?:(?:standard|degree|level) of (?:care|protection|security)|care|skill|diligence|required|requested|believes?|determines?|acceptable to|attorneys?|legal|lawyers?|expenses|costs|fees|expectation|belief|grounds|doubt|adjustments?|efforts?|endeavou?rs)),
      meaningful(?:ly)?, helpful(?:ly)?, useful, informative, understandable, self-explanatory, actionable,
      clearly, simply, realistic(?:ally)?, lifelike, authentic, immersive, fun, entertaining, interesting,
      exciting, friendly, welcoming, nice(?:ly)?, excellent, great, ideal, hassle[- ]free, pleasing,
      professionally, professional(?:[- ]looking| look| appearance| design| documentation| manner| attitude| conduct| way| and \w+ manner),
      (?:in a |with )?(?:polite|courteous|cooperative|workmanlike|orderly|transparent|confidential|secure|safe)(?: and \w+)? manner,
      best possible \w+,
      do(?:es)? (?:my|our|its|their|your|the|his|her) (?:best|utmost), to the best of, utmost \w+,
      (?:in )?good faith, (?<!reasonable )(?<!due )diligen(?:t|tly|ce), careful(?:ly)?, thorough(?:ly)?, in[- ]depth, best practices?,
      good practices?, fully cooperate, cooperate fully, (?:close|full) cooperation, work closely, closely with,
      (?:applicable|relevant|current|existing|industry|appropriate|common|usual|recogni[sz]ed|accepted|accessibility|quality|modern|web|international) (?:\w+ )?(?:standards?|norms|guidelines|practices|conventions)(?! (?:\d|such|as defined)),
      industry[- ]standards?, compl(?:y|ies|iant|iance) with (?:all |the )?(?:regulations|standards|rules|legislation)(?=\W{0,3}$), wcag(?![^;]{0,30}(?<![a-z])(?:a{2,3}|level a|niveau a)(?![a-z])), accessibility requirements,
      security (?:requirements|events|needs), (?:business|user|customer|client|their|your|our) (?:needs|expectations),
      according to (?:requirements|needs), (?:works?|functions?|behaves?|operates?|performs?|runs?) as (?:expected|intended|normal|designed),
      (?:works?|functions?|behaves?|operates?|runs?|displayed?|displays?|performs?|working|functioning|running|operating) (?:\w+ )?(?:correctly|successfully|normally|fine),
      (?:necessary|required|all|any|other|further|additional|precautionary) (?:and \w+ )?(?:measures|precautions|arrangements|provisions)(?! (?:listed|described|set|of|in)),
      minimal (?:impact|disruption|downtime|effort|training|maintenance|intervention|delay|risk|interference),
      other (?:relevant |useful |necessary |similar )?(?:information|details|data|stakeholders|matters), stuff, things,
      (?:environmentally|eco|family|mobile|seo)[- ]friendly, cost[- ]effective, multilingual, multi-language,
      plenty of, as much \w+ as, aligned with, in line with, tailored to, adapted to, proportionate,
      (?:similar|comparable) (?:in|to)(?! (?:the|that)), ever-\w+, innovative, creative, lively, vibrant
    `,
    plain: list`
      simple, clear, clean, modern, good, strong, safe, secure, stable, solid, smart, advanced, basic,
      complete, comprehensive, detailed, rich, broad, light, lightweight, silent, quiet, natural,
      transparent, consistent(?! with), coherent, correct, accurate, precise, concise, brief, readable,
      legible, uncluttered, durable, sturdy, tidy, minimal, minimalist, compact, small, large, short, long,
      big, wide, low, high, cheap, affordable, economical, sustainable, dynamic, fluid, original, sober,
      discreet, portable, modular, responsive, customi[sz]able, compatible(?! with), spacious, warm, fresh, tasty,
      healthy, varied, balanced, accessible(?! (?:to|from|at|via|by|through|only|on|in|without|with|for|using|after|within|under|over)),
      normal, usual, fair, valuable, descriptive, visible(?! (?:to|on|in|for|only|from|at|when)), fixed quickly, better
    `,
    degree: list`
      very, more, as, too, so, really, highly, fully, completely, extremely, quite, rather, both,
      sufficiently, reasonably, generally, visually, relatively, easily, and, always
    `,
    linking: list`
      be, is, are, being, remains?, stays?, looks?, feels?, appears?, seems?, (?:shall|must|should|to) have an?
    `,
    taste: list`
      (?:user )?interfaces?, ui, ux, design, look, appearance, layouts?, navigation, experience,
      (?:error )?messages?, instructions?, explanations?, documentation, (?:product )?descriptions?,
      communications?, feedback, structure, code, style, wording, tone, visuals?, graphics, animations?,
      (?:customer )?service, assistance, manner, way, fashion, visual identity, branding, workflows?,
      overview, presentation, quality, knowledge, skills, communication skills, lighting, atmosphere, meals?,
      materials, interaction, usability, readability, security, privacy, steps, next steps, look and feel
    `,
    selecting: list`
      relevant, necessary(?! (?:to|for)), required(?= [a-z])(?! (?:to|for|by|in|under|of)), pertinent, applicable(?! (?:to|law|laws)),
      certain, various, specific, special, speciali[sz]ed, sensitive, important, key, main, major, common,
      commonly used, popular, typical, usual, standard, essential, critical, basic, related, designated,
      specified, needed, general, miscellaneous, significant, interested, qualified
    `,
    sets: list`
      information, data, documents?, documentation, details, materials, resources, tools, equipment, means,
      steps, actions, procedures, requirements, needs, criteria, parameters, options, features, functions,
      functionalit(?:y|ies), services, (?:\w+ )?formats, file types, browsers, devices, stakeholders, parties,
      persons, people, individuals, personnel, departments, bodies, events, operations, attributes, factors, aspects,
      cases, situations, circumstances, elements, components, topics, activities, indicators, metrics,
      notifications, changes, quality standards, permissions, platforms, skills, authorities, protections, safeguards
    `,
    bareQuality: list`
      usability, accessibility, ergonomics?, performance, security, reliability, scalability,
      maintainability, portability, availability, robustness, flexibility, seo, ux, ui, quality,
      efficiency, user experience, interoperability, modularity, extensibility, readability, simplicity,
      stability, safety, privacy, comfort, hygiene, cleanliness, sustainability, compatibility, durability,
      fault tolerance, ease of maintenance, code quality, testability, responsiveness, resilience
    `,
    bareVerb: list`
      manag(?:e|es|ing), handl(?:e|es|ing), administer, deal(?:s|ing)? with, tak(?:e|es|ing) care of,
      (?:provid|offer|giv)(?:e|es|ing) support, look(?:s|ing)? after,
      support (?:speciali[sz]ed|special|specific|various|complex|all|different)
    `,
    bareDemand: list`
      (?:enhanc|improv|optimi[sz]|streamlin|simplif|facilitat|moderni[sz]|promot|encourag|foster)(?:e|es|y|ies|ing|ement|ation),
      refin(?:e|es|ing), consider(?:ing)?, study, explore, investigate, assess(?:es)? the appropriateness,
      minimi[sz](?:e|es|ing|ation of), maximi[sz](?:e|es|ing), raise awareness, coordinate with, collaborate,
      cooperate, (?:fully |closely )?co-?operate with, contribute to, take into account,
      learn (?:about|more), design for, (?:good |basic |solid |strong |working |some |proven |sound |an? understanding or )?knowledge (?:of|in),
      familiarity with, familiar with, (?:good |strong |excellent )?(?:understanding|command) of, proficien(?:t|cy) (?:in|with),
      experienced? (?:of|in|with), (?:good|strong|excellent) \w+ skills, provide support for,
      see details, know more, feel like
    `,
    escape: list`
      as best (?:as )?\w+ can, as (?!soon|quickly|fast|early|long)[a-z]+ as (?:possible|practicable|can be), (?:we|i|provider|supplier|contractor|parties|party) (?:try|tries|aims?|strives?|endeavou?rs?) to, within (?:the )?(?:available|existing) (?:budget|means|resources|time),
      (?:if|where|when|whenever|wherever|as far as|so far as|as much as|to the extent) (?:it is |this is |at all |reasonably |technically |practically )?(?:possible|practicable|feasible|practical|reasonable),
      if (?:necessary|needed|appropriate|it can|they can|he can), where (?:necessary|needed|appropriate|relevant),
      when (?:necessary|needed|appropriate), as (?:needed|necessary|appropriate|deemed (?:necessary|appropriate|fit)),
      subject to availability, at (?:its|their|your|our|his|her) (?:sole |own )?discretion, as (?:it|they) sees? fit,
      if time (?:permits|allows), time permitting, so far as, insofar as, in so far as,
      (?:(?:his|her|its|their|our|your|my|the|all|commercially|reasonable|reasonably) ){0,2}(?:best|reasonable|commercially reasonable|all reasonable) (?:efforts?|endeavou?rs),
      (?:will|shall|i'll|we'll|to) (?:endeavou?r|strive|try|seek|attempt|aim), (?:we |i )?(?:will|shall) (?:try|attempt|strive|aim)(?: to)?, makes? every effort,
      (?:we|i|it|they) will consider, subject to (?:feasibility|resources|budget)
    `,
    reservation: list`
      if applicable, where applicable, when applicable, as applicable, where required, if required,
      not to be unreasonably withheld, or equivalent, or similar, when feasible(?!,? (?:but |and )?(?:no|not) later)
    `,
    openList: list`
      etc\.?, and so (?:on|forth), and/or others, and more, among others, amongst others, such as,
      and others, or others, e\.?g\.?(?=,? [^(),/]{1,40}[,/]), or something similar, or whatever, for example, for instance, ex:, or other(?=\W{0,3}$),
      including,? but not limited to, including,? without limitation, [a-z]{1,30}\.\.\.(?=\W{0,3}(?:$|[)\]])), …(?=\W{0,3}(?:$|[)\]]))
    `,
    comparative: list`
      much [a-z]+er(?! than \d), best (?!efforts|endeavou?rs|practices?|of |possible|way|interests?)[a-z]+, less [a-z]+ than (?:today|now|before|the (?:old|present|current|existing)),
      (?:(?<!to )better|faster|easier|simpler|quicker|cheaper|smoother|safer|cleaner|clearer|stronger|quieter|lighter)(?: than)?,
      more (?:efficient|secure|reliable|accurate|intuitive|flexible|robust|effective|scalable|detailed|user-friendly|convenient|realistic|precise|comfortable|attractive|economical|modern|powerful|sustainable|easily|quickly)\w*,
      most (?:efficient|secure|reliable|accurate|intuitive|flexible|robust|effective|suitable|appropriate|relevant|optimal|economical|advantageous),
      less (?:time|memory|energy|power|expensive|intrusive|noisy), fastest, easiest, simplest, cheapest, improved, superior,
      like any other, maximum possible, minimum possible
    `,
    field: list`
      amounts?, date, duration, term, period, number, price, rate, court, city, jurisdiction, state, country, days?, months?, years?,
      percentage, fees?, insert \w+, specify, describe, payment, schedule, deadline, currency, value, time, delay, to be \w+, enter \w+, choose, x+, browsers, hours, quantity, notice period, governing law, list of \w+
    `,
    weak: list`
      should, might, ought to, could, would be (?:nice|good|great|useful|preferable|desirable), nice to have, ideally, preferably,
      (?:is|are) (?:preferable|desirable|recommended|encouraged|advisable), may (?:be (?:salvageable|possible)|require|result|lead), desirable
    `,
    placeholder: list`
      (?:agreed|defined|specified|determined|decided|provided|fixed|announced) (?:at a )?later(?: stage| date)?, to be agreed(?=\W{0,3}$), still open,
      tbd, tba, tbc, tbs, todo, fixme, xx+(?: (?:days?|months?|years?|hours?|minutes?|weeks?|%))?,
      (?:is|are|still|yet|remains?|value|date|amount|price) to be (?:determined|defined|decided|confirmed|completed|announced|specified|agreed|discussed|clarified|added)(?! (?:by|in|with|between|on|at|under|according)),
      ^to be (?:determined|defined|decided|confirmed|completed|announced|specified|clarified)(?=\W{0,3}$),
      needs? clarification, coming soon, lorem ipsum, \?\?+, insert (?:here|date|name|amount|text),
      not yet (?:defined|known|decided|determined), under discussion, pending decision
    `,
    unquantified: list`
      in good time, early enough, (?:a )?(?:lot|lots|great deal|large amounts?) of (?:users|data|people|requests|files|visitors|traffic|space|time|passengers|customers), many (?:users|people|visitors|requests|passengers|customers|concurrent \w+), most (?:cases|of the time|districts|users), (?:as )?often(?: as \w+)?, for a while, (?:a )?limited (?:time|period), (?:long|short|good|high|wide) (?:range|battery life|autonomy|lifetime|service life|lifespan|shelf life),
      promptly, prompt (?:notice|notification|payment|responses?|reply|action|attention|delivery|resolution|return|written),
      (?:in a )?timely(?: manner| fashion| basis)?, in due (?:time|course), soon, shortly(?! (?:before|after)),
      as (?:soon|quickly|fast|early|long) as (?:is )?(?:reasonably )?(?:possible|practicable), earliest (?:convenience|opportunity),
      without (?:any |undue |unreasonable |unjustified |further )?delay, forthwith, immediate(?:ly)?, instant(?:ly|aneous(?:ly)?)?,
      (?:at |on )?short notice, (?<!days )(?<!hours )(?<!weeks )(?<!months )in advance, reasonable (?:advance |prior |written )*(?:notice|times?|period|timeframe|delay),
      (?:advance|sufficient|adequate|due) (?:prior |advance |written )?notice, regularly, periodic(?:ally)?, frequent(?:ly)?,
      occasional(?:ly)?, from time to time, at (?:regular )?intervals, (?:regular|ongoing|continuous|continual|periodic|frequent) basis,
      regular (?:\w+ )?(?:meetings?|reports?|updates?|contact|backups?|maintenance|reviews?|inspections?|checks?|cleaning|training|audits?|communication|feedback|monitoring|testing|servicing|intervals?),
      temporarily, for (?:a|an|some) (?:certain |given |limited |short |long |reasonable |established |extended |while)?(?:time|period)?(?! of \d),
      (?:an? )?(?:established|certain|given|reasonable|suitable|appropriate|limited|short|long|extended|acceptable) (?:period|amount of time|length of time|timeframe|delay|number|amount|distance),
      (?:a |an )?(?:large|small|high|great|limited|significant|growing|increasing|sufficient|reasonable|huge|big|substantial) (?:number|amount|volume|quantity|quantities|proportion|percentage)s?,
      large (?:files?|datasets?|data ?sets?|documents?|images?|audiences?|groups?|crowds?|loads?|scale),
      (?:high|heavy|peak|increased|increasing|growing|extreme) (?:availability|loads?|traffic|volumes?|throughput|performance|speeds?|precision|accuracy|resolution|capacity|demand|variance|concurrency|temperatures?|pressure|humidity|usage),
      peak (?:hours|times|periods), low (?:latency|power|cost|memory|battery|bandwidth|noise|health|fuel|light|temperatures?|energy|consumption|stock|levels?|maintenance|speeds?),
      (?:level|battery|stock|temperature|pressure|speed|volume|memory|health|connection|signal) (?:is|gets|becomes|runs|falls) (?:too )?(?:low|high|slow|weak|bad),
      close to, (?:in the )?vicinity, near (?:the|a|an|to|by), nearby, long enough, long[- ]lasting, long[- ]term, short[- ]term,
      short (?:time|period|delay|distance|response|loading), minimal (?:time|latency|power|delay|cost), rate limit(?:s|ing|ed)?, too (?:many|long|large|much|often|slow),
      excessive(?:ly)?, repeated (?:failed )?(?:\w+ )?(?:attempts|failures|breaches|absences|violations), (?:multiple|several|many) (?:failed|unsuccessful|consecutive|times),
      after (?:several|multiple|a few|some|many), (?:a few|few|several|some) (?:seconds|minutes|hours|days|weeks|months|clicks|steps|times),
      about to (?:close|expire|end|start|begin|run out), sufficient (?:capacity|entropy|storage|memory|bandwidth|time|space|stock|power|light|quantities),
      old(?:er)? (?:browsers?|devices?|versions?|data|files|records|entries), (?<!most )recent (?:activit(?:y|ies)|orders?|transactions?|searches|changes|news|projects),
      in the order of, storage capacity(?=\W{0,3}$), performance (?:improvements?|optimi[sz]ation), optimi[sz]ation of performance
    `,
    attitude: list`
      good faith, best \w+, \w+ best, endeavou?r\w*, \w+ efforts?, cooperat\w+, co-operat\w+, collaborat\w+, diligen\w+, professional\w*,
      polite\w*, closely, prominent(?:ly)?, careful(?:ly)?, support, knowledge \w+, familiar\w*
    `,
    universal: list`
      (?:all|any|every) (?:possible |kinds? of |types? of |sorts? of |potential )?(?:devices?|browsers?|platforms?|situations?|circumstances|cases|conditions|errors?|bugs|problems?|difficult(?:y|ies)|risks?|threats?|attacks?|disruptions?|eventualit(?:y|ies)|weathers?|formats?|operating systems?|languages),
      all the (?:information|details|features|functionality), everyone, everything, anything, at all times, 100 ?% (?:secure|safe|available|reliable|accurate|correct|uptime|availability),
      zero[- ](?:defects?|downtime|bugs|errors|failures), always (?:available|works?|correct|up[- ]to[- ]date|accessible|respond(?:s|ing)?), completely (?:secure|safe), under (?:any|all) circumstances?
    `,
    pronoun: list`it, they, this, these, that, those, he, she`,
    passive: list`
      (?:shall|must|will|should|has to|have to|is to|are to) (?:not )?(?:also )?be (?:\w+ly )?(?!(?:able|required|responsible|entitled|allowed|permitted|deemed|limited|located|made of|used)(?![a-z]))(?:\w+ed|given|made|kept|sent|taken|written|drawn|built|done|held|paid|put|shown|chosen|found|met|run|set)
    `,
    agent: list`by, from, according to, automatically, itself`,
    unverifiable: list`
      (?:shall|must|should|will) never (?:crash|fail|break|freeze|lose|be wrong|stop working), (?:any |no )?(?:negative|adverse|harmful) (?:effects?|impacts?|consequences),
      (?:shall|must|should|will|do|does|may) not (?:\w+ly )?(?:impact|affect|disturb|interfere(?: with)?|hinder|impede|confuse|annoy|distract|crash|fail|break|harm|damage|overload|slow down|clutter|degrade|compromise|hamper|disrupt),
      without (?:any )?(?:crashing|failing|breaking|freezing|bugs?|glitches|disruptions?|disturbance|interruptions?|problems|issues|difficulty|confusion|noticeable \w+|degradation|performance loss),
      (?:no|free of|free from) (?:major |significant |visible |noticeable |unnecessary )?(?:bugs|glitches|disruptions?|disturbance|interruptions?|problems|issues|impact|confusion|degradation|defects|nuisance|inconvenience)
    `,
    exact: list`
      (?:the )?following, as follows, i\.e\., that is, namely, meaning, at least \d+, less than, more than
    `,
    purpose: list`
      so(?= (?:that |i |we |they |he |she |users? |the ))(?! (?:far|long|much|as)), in order to, so as to, because, since, thereby,
      (?<!(?:undertakes?|agrees?|able|ha(?:s|ve)|needs?|required?|wants?|like|designed|aims?|intends?|ability|expected|commits?|obliged|is|are|seeks?|ways?|how|obligation|responsible|shall|will|must|right|duty|possible|us|me|system|solution|tool|users?|goal) )to (?:ensure|allow|enable|help|make|avoid|prevent|facilitate|improve|reduce|better|protect|judge|decide|support|promote)
    `,
    reference: list`
      (?:as )?(?:defined|set (?:out|forth)|specified|described|listed|detailed|given|shown|agreed|stated|referred to|provided|determined|identified|laid down) (?:in|below|above|by|at|under|here),
      (?:see|in accordance with|according to|per|under|in|of|to) (?:the )?(?:annex|appendix|schedule|exhibit|section|article|clause|table|paragraph|figure|attachment|part|chapter) [\w.]+,
      annex \w+, appendix \w+, exhibit \w+, wcag \d[.\d]* (?:level )?a+, ip ?\d\d, ik ?\d\d, iso[ /]?(?:iec )?\d+, rfc ?\d+, ieee ?\d+, nist \w+, din \d+, (?:bs )?en \d+, tls \d[.\d]*, aes-?\d+
    `,
  },
  alternatives: [
    {
      stems: list`in advance, in due, reasonable (?:advance |prior )?notice, advance notice, short notice`,
      predicate: [],
      adverb: [
        'at least ${1:10} ${2|business days,days,hours|} in advance',
        'no later than ${1:10} ${2|business days,days,hours|} before ${3:the works}',
      ],
      attribute: [
        ', at least ${1:10} ${2|business days,days,hours|} in advance',
        ', no later than ${1:10} ${2|business days,days,hours|} before ${3:the works}',
      ],
    },
    {
      stems: list`
        prompt, timely, in a timely, as soon, as quickly, as early, without, forthwith, soon, shortly, reasonable (?:time|period), temporar, immediate, at (?:its|the|your) earliest
      `,
      predicate: [
        'done within ${1:2} ${2|business days,hours,calendar days|}',
        'done no later than ${1:5} ${2|business days,hours|} after ${3:the request}',
      ],
      adverb: [
        'within ${1:2} ${2|business days,hours,calendar days|}',
        'no later than ${1:5} ${2|business days,hours|} after ${3:the request}',
      ],
      attribute: [
        ', within ${1:2} ${2|business days,hours,calendar days|}',
        ', no later than ${1:5} ${2|business days,hours|} after ${3:the request}',
      ],
    },
    {
      stems: list`regular, periodic, frequent, occasional, from time, at regular, on a regular`,
      predicate: [],
      adverb: ['every ${1:30} days', 'at least once every ${1:30} days'],
      attribute: [', at least once every ${1:30} days', ', on the first working day of each month'],
    },
    {
      stems: list`fast, quick, rapid, swift, instant, snappy, performant, high[- ]performance, low[- ]latency, smooth, efficient, responsive`,
      predicate: [
        'ready within ${1:2} ${2|s,ms,min|} in ${3:95} % of cases',
        'ready in at most ${1:2} ${2|s,ms,min|} with ${3:200} simultaneous users',
      ],
      adverb: [
        'within ${1:2} ${2|s,ms,min|} in ${3:95} % of cases',
        'in at most ${1:2} ${2|s,ms,min|} with ${3:200} simultaneous users',
      ],
      attribute: [
        ', ready within ${1:2} ${2|s,ms,min|} in ${3:95} % of cases',
        ', ready in at most ${1:2} ${2|s,ms,min|} with ${3:200} simultaneous users',
      ],
    },
    {
      stems: list`user[- ]friend, eas, simpl, intuitiv, convenient, comfortabl, clear, friendly, ergonomic, understandable, helpful`,
      predicate: [
        'usable without help by at least ${1:90} % of first-time users',
        'usable in at most ${1:3} steps',
      ],
      adverb: ['in at most ${1:3} steps', 'in under ${1:2} minutes and without help'],
      attribute: [
        ', with which at least ${1:90} % of first-time users succeed without help',
        ', usable in at most ${1:3} steps',
      ],
    },
    {
      stems: list`robust, reliab, stab, resilien, high availability, highly available`,
      predicate: [
        'available ${1:99.5} % of each calendar month',
        'back in service within ${1:4} hours of a failure',
      ],
      adverb: ['in ${1:99.5} % of cases', 'with at most ${1:1} failure in ${2:1000} hours'],
      attribute: [
        ', that is ${1:99.5} % of each calendar month',
        ', back in service within ${1:4} hours of a failure',
      ],
    },
    {
      stems: list`secure, safe`,
      predicate: [
        'encrypted with ${1:TLS 1.3} in transit',
        'protected by a password of at least ${1:12} characters',
      ],
      adverb: ['over ${1:TLS 1.3}', 'after a sign-in with at least ${1:2} factors'],
      attribute: [
        ', encrypted with ${1:TLS 1.3} in transit',
        ', protected by a password of at least ${1:12} characters',
      ],
    },
    {
      stems: list`a large, a small, a high, a great, a limited, a significant, a growing, a sufficient, large (?:number|amount|volume)`,
      predicate: [],
      adverb: [],
      attribute: [', at least ${1:500} a day', ', up to ${1:500} at a time'],
    },
    {
      stems: list`scalab, flexib, extensib, high load, heavy, peak`,
      predicate: [
        'able to serve ${1:500} simultaneous users',
        'able to grow to ${1:2000} users without a change of code',
      ],
      adverb: ['for up to ${1:500} users'],
      attribute: [', for up to ${1:500} simultaneous users', ', with at least ${1:50} requests per second'],
    },
    {
      stems: list`appropriate, suitab, adequate, sufficient, relevant, necessary, proper, correct, acceptab, satisf, optimal, effective, common, certain, required, sensitive, various`,
      predicate: ['as listed in ${1:annex 2}', 'as described in ${1:section 4}'],
      adverb: ['as described in ${1:section 4}', 'according to ${1:annex 2}'],
      attribute: [', as listed in ${1:annex 2}', ', as described in ${1:section 4}'],
    },
  ],
};

export default english;

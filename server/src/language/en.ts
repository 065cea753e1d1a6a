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
    product: list`
      
      (?:the |this |our |each |every |any |all )?(?:\w+ )?(?:system|application|app|software|platform|website|site|web ?site|service|tool|product|solution|interface|api|portal|database|server|client|module|component|device|board|robot|engine|cli|plugin|extension|dashboard|page|screen|form|game|model|library|command|button|field|menu|header|response|request|file|session)s?,
      (?:the |a |an |each |every |all |any )?(?:\w+ )?(?:users?|admins?|administrators?|visitors?|players?|customers?|members?|guests?|operators?|teachers?|students?|patients?|employees?|managers?),
      users?
    `,
    party: list`
      
      (?:the |each |either |both |any )?(?:\w+ )?(?:supplier|provider|vendor|contractor|consultant|bidder|tenderer|company|client|customer|buyer|seller|agency|recipient|discloser|receiving party|disclosing party|processor|subprocessor|sub-processor|controller|licensor|licensee|employer|employee|freelancer|developer|service provider|team|party|parties|undersigned|publisher|subscriber)s?
    `,
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
      remains? (?:the )?(?:sole )?property, shall not constitute, 
      shall be deemed, (?:shall|will) not be (?:deemed|liable|considered|construed|prevented|responsible), (?:will|shall) be (?:deemed|construed|interpreted|considered), does not (?:require|create|constitute|grant|oblige), be entitled to, aggregate contract out of, (?:is|are) deemed, nothing in this,
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
      definitions?, glossary, terms, terminology, acronyms, abbreviations, interpretation, key entities,
      defined terms
    `,
    exclusion: list`
      out of scope, non-?goals?, exclusions?, not in scope, exceptions?, limitations?,
      limitation of liability, disclaimers?, won't have
    `,
    example: list`examples?, samples?, illustrations?, sample users?`,
    open: list`
      open (?:questions?|issues?), questions?, risks?, assumptions?, dependencies, alternatives?,
      considerations, faq, notes?, future (?:work|considerations), trade-?offs, drawbacks, prior art,
      ideas?, research questions
    `,
    future: list`future(?: \w+){0,2}, roadmap, later, next (?:steps|version|phase)s?, v2, version 2, phase (?:2|3|two|three), stretch goals?, post[- ]mvp, backlog, long[- ]term, out of scope`,
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
      user[- ]friendly, fast, faster, quick(?:ly)?, rapid(?:ly)?, prompt(?:ly)?, timely,
      in a timely manner, timely manner, swift(?:ly)?, slow, responsive(?:ness)?, performant,
      high[- ]performance, high[- ]quality, good quality, best quality, low[- ]latency, smooth(?:ly)?,
      seamless(?:ly)?, fluid(?:ly)?, instant(?:ly|aneous(?:ly)?)?, immediate(?:ly)?, as soon as,
      without (?:undue )?delay, forthwith, eas(?:y|ily), easy[- ]to[- ]\w+, simple, simply,
      intuitive(?:ly)?, convenient(?:ly)?, comfortable, comfortably, clear(?:ly)?, clean, modern,
      nice(?:ly)?, beautiful, attractive, appealing, engaging, elegant, pleasant, visually \w+,
      professional(?:ly)?, polished, friendly, helpful, useful, meaningful, interesting, fun, realistic,
      authentic, natural(?:ly)?, silent(?:ly)?, unobtrusive(?:ly)?, invisible, prominent(?:ly)?,
      robust(?:ness)?, reliable, reliably, reliability, stable, stability, secure(?:ly)?, safe(?:ly)?,
      resilient, scalable, scalability, flexible, flexibility, flexibly, extensible, maintainable,
      maintainability, portable, modular(?:ity)?, efficient(?:ly)?, efficiency, effective(?:ly)?,
      optimal(?:ly)?, optimi[sz]ed, powerful, state[- ]of[- ]the[- ]art, cutting[- ]edge,
      production[- ]ready, enterprise[- ]grade, world[- ]class, high(?:ly)? available, high availability,
      intelligent(?:ly)?, smart(?:ly)?, advanced, sophisticated, seamless integration, appropriate(?:ly)?,
      suitabl[ey], adequate(?:ly)?, sufficient(?:ly)?, reasonabl[ey], proper(?:ly)?, correct(?:ly)?,
      acceptabl[ey], satisfactor(?:y|ily), relevant, necessary, applicable,
      required (?:information|data|documents?), normal(?:ly)?, usual(?:ly)?, typical(?:ly)?,
      standard (?:practices?|manner|procedures?), as expected, well, good, best efforts?,
      reasonable efforts, commercially reasonable, best practices?, industry[- ]standard, in good faith,
      good faith, diligen(?:t|tly|ce), to the best of, various, several, some, many, multiple, numerous,
      a lot of, a few, few, certain, different, other information, minimal(?:ly)?, minimum of,
      significant(?:ly)?, substantial(?:ly)?, large, small, short, long, big, huge, low, high, heavy,
      limited, extensive(?:ly)?, comprehensive(?:ly)?, complete(?:ly)?, full(?:y)?, detailed,
      thorough(?:ly)?, in[- ]depth, rich, broad, wide(?:ly)?, general(?:ly)?, approximate(?:ly)?, about,
      around, nearly, almost, mostly, frequent(?:ly)?, regular(?:ly)?, periodic(?:ally)?, often,
      occasional(?:ly)?, rarely, sometimes, temporar(?:y|ily), recent(?:ly)?, freely, consistent(?:ly)?,
      transparent(?:ly)?, common(?:ly)?, meets? (?:the )?(?:security )?requirements, reduced performance,
      etc, compatible, compatibility, customi[sz]able, configurable, actionable, descriptive,
      high-fidelity, lightweight, strong, better
    `,
    bareQuality: list`
      usability, accessibility, ergonomics?, performance, security, reliability, scalability,
      maintainability, portability, availability, robustness, flexibility, seo, ux, ui, quality,
      efficiency, user experience, interoperability, wcag(?: compliance| compliant)?
    `,
    bareVerb: list`
      manage, handle, support, provide support(?: for)?, deal with, take care of, process, facilitate,
      enhance, improve, optimi[sz]e, streamline, simplify, assist, help, consider, address, knowledge of,
      familiarity with, experience (?:with|in), collaborate, cooperate, participate, minimi[sz]e,
      maximi[sz]e
    `,
    escape: list`
      if possible, where possible, when possible, whenever possible,
      as (?:far|much|soon|quickly) as (?:is )?(?:reasonably )?(?:possible|practicable),
      to the extent (?:possible|practicable|reasonable|feasible),
      if (?:necessary|needed|required|appropriate|applicable|feasible|practical),
      where (?:necessary|needed|appropriate|applicable|feasible|practical|relevant|required),
      when (?:necessary|needed|appropriate|applicable|feasible),
      as (?:needed|necessary|required|appropriate|applicable|deemed (?:necessary|appropriate|fit)),
      unless otherwise (?:agreed|specified|stated|noted), subject to availability,
      at (?:its|their|your|our|his|her) (?:sole )?discretion, reasonable endeavou?rs,
      if time (?:permits|allows), time permitting, or equivalent, or similar, or otherwise, so far as,
      insofar as, in so far as
    `,
    openList: list`
      etc\.?, and so (?:on|forth), and/or others, and more, among others, amongst others,
      including,? but not limited to, including,? without limitation, such as, e\.g\., for example,
      for instance, or other, and others?, and other, or any other, or something similar, or whatever,
      including, criteria that include, like, \.\.\., …
    `,
    comparative: list`
      better(?: than)?, faster(?: than)?, best, easier, simpler, quicker, cheaper,
      more (?:efficient|secure|reliable|accurate|intuitive|flexible|robust|effective|scalable|detailed|user-friendly|convenient|realistic|precise)\w*,
      most (?:efficient|secure|reliable|accurate|intuitive|flexible|robust|effective|suitable|appropriate|relevant|optimal|recent),
      less (?:time|memory|expensive|intrusive), fastest, easiest, simplest, lowest, highest, improved,
      as (?:fast|good|simple|close|few|little) as, like any other, superior, optimal, increased?, reduced?,
      minimal, maximum possible
    `,
    placeholder: list`
      tbd, tba, tbc, tbs, todo, fixme, xx+,
      to be (?:determined|defined|decided|confirmed|completed|announced|specified|agreed|discussed|clarified|added),
      needs? clarification, coming soon, lorem ipsum, fill in,
      not yet (?:defined|known|decided|determined), \?\?+, insert (?:here|date|name|amount|text),
      under discussion, pending decision
    `,
    unquantified: list`
      
      high (?:availability|performance|throughput|volume|load|traffic|speed|precision|accuracy|resolution|capacity|reliability),
      low (?:latency|power|cost|memory|battery|bandwidth|noise|health),
      large (?:number|amount|volume|quantity|files?|datasets?), multiple failed,
      sufficient (?:capacity|entropy|storage|memory|bandwidth|time|space), real[- ]?time, long[- ]term,
      short[- ]term, for a (?:certain|given|limited|short|long|reasonable) (?:time|period),
      an? (?:established|certain|given|reasonable|suitable|appropriate) (?:period|time|number|amount|delay|level),
      period of time, reasonable (?:time|period|notice), regular(?:ly)?, periodic(?:ally)?,
      frequent(?:ly)?, temporar(?:y|ily), quick(?:ly)?, response times?, load times?, latency, uptime,
      concurrent users, throughput, accuracy, precision, battery life, storage capacity, close to, near,
      approximately, about, low, high, old(?:er)?, recent(?:ly)?, in advance, multiple times, small number,
      limited number, maximum (?:number|size), minimum (?:number|size), performance, from time to time,
      ongoing basis, delay
    `,
    exact: list`
      as defined, defined (?:in|below|above|by), specified in, described in, listed (?:in|below|above),
      set (?:out|forth) in, according to, in accordance with, as follows, the following,
      see (?:section|annex|appendix|table), i\.e\., that is, namely, meaning
    `,
    purpose: list`
      so that, in order to, so as to,
      to (?:ensure|allow|enable|help|make|avoid|prevent|provide|support|facilitate|improve|reduce|keep|maintain),
      for the purpose of, because, since, thereby, enabling, allowing, ensuring
    `,
    reference: list`
      as defined in, defined in, set out in, set forth in, specified in, described in, listed in, annex,
      appendix, schedule [a-z0-9], exhibit, section \d, article \d, table \d, wcag \d, iso, rfc, ieee,
      nist, gdpr
    `,
  },
  alternatives: [
    {
      stems: list`
        fast, quick, rapid, responsive, swift, instant, immediate, performant, high[- ]performance,
        low[- ]latency, smooth
      `,
      snippets: [
        'within ${1:2} ${2|s,ms,min|} for ${3:95} % of requests',
        'in at most ${1:2} ${2|s,ms,min|} at ${3:200} simultaneous users',
      ],
    },
    {
      stems: list`
        prompt, timely, in a timely, as soon as, without, forthwith, regular, periodic, frequent
      `,
      snippets: [
        'within ${1:2} ${2|business days,hours,calendar days|}',
        'every ${1:first Monday of the month}',
        'at least once every ${1:30} days',
      ],
    },
    {
      stems: list`
        user[- ]friendly, eas, simpl, intuitive, convenient, comfortabl, clear, friendly
      `,
      snippets: [
        'so that ${1:9} of ${2:10} first-time users complete ${3:a booking} in under ${4:2} minutes without help',
        'in at most ${1:3} steps from ${2:the home page}',
      ],
    },
    {
      stems: list`robust, reliab, stab, resilient, high(?:ly)? availab`,
      snippets: [
        'available ${1:99.5} % of each calendar month, measured every ${2:60} s',
        'back in service within ${1:4} hours of a failure',
      ],
    },
    {
      stems: list`secure, safe`,
      snippets: [
        'encrypted with ${1:TLS 1.3} in transit and ${2:AES-256} at rest',
        'with no finding of severity ${1:high} in a penetration test run before each release',
      ],
    },
    {
      stems: list`
        scalab, flexib, extensib, large, many, numerous, high, several, multiple, various, some
      `,
      snippets: [
        '${1:500} simultaneous users with the response times of ${2:NFR-001}',
        'at least ${1:10}',
        'the following: ${1:first}, ${2:second} and ${3:third}',
      ],
    },
    {
      stems: list`
        appropriate, suitab, adequate, sufficient, relevant, necessary, proper, correct, acceptab,
        reasonab
      `,
      snippets: [
        'listed in ${1:annex 2}',
        'of at least ${1:value} ${2:unit}',
        'as described in ${1:section 4}',
      ],
    },
  ],
};

export default english;

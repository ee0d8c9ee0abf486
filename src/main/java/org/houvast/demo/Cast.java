package org.houvast.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.foundation.OrganiserId;

/**
 * The people of the demo who have a part to play, with ids that never change. Tests and journeys
 * speak of the same people. All are invented.
 */
public final class Cast {

    /**
     * @param staff id in {@code organisation.staff}
     */
    public record Colleague(
            UUID staff, UUID account, String givenName, String surname, String signInName) {

        public String name() {
            return givenName + " " + surname;
        }
    }

    /**
     * @param placement id in {@code child.care_placement}: the mentee
     * @param mentorship id in {@code mentorship.mentorship}
     */
    public record Child(
            UUID child, UUID placement, UUID mentorship, String givenName, String surname) {

        public String name() {
            return givenName + " " + surname;
        }
    }

    public record Guardian(
            UUID guardian, UUID account, String givenName, String surname, String signInName) {

        public String name() {
            return givenName + " " + surname;
        }
    }

    /**
     * @param placement id in {@code trainee.placement}: the mentee
     */
    public record Trainee(
            UUID trainee,
            UUID placement,
            UUID mentorship,
            UUID account,
            String givenName,
            String surname,
            String signInName) {

        public String name() {
            return givenName + " " + surname;
        }
    }

    /** Someone from outside who signs in. */
    public record Visitor(UUID account, String givenName, String surname, String signInName) {

        public String name() {
            return givenName + " " + surname;
        }
    }

    /** What everyone in the demo signs in with. */
    public static final String PASSWORD = "houvast-demo";

    // --- Kindercentra De Regenboog (NL) ---------------------------------------------------------

    public static final OrganiserId REGENBOOG = new OrganiserId(id(1));
    public static final UUID DE_KLEINE_BEER = id(0x11);
    public static final UUID HET_SPEELSCHIP = id(0x12);
    public static final UUID ZONNESTRAAL = id(0x13);

    /** Samira's group at Zonnestraal. */
    public static final UUID KOMETEN = id(0x21);

    public static final UUID STERREN = id(0x22);
    public static final UUID RAKETTEN = id(0x23);

    /** Fatma's group at De Kleine Beer. */
    public static final UUID UILTJES = id(0x24);

    /** Leads all locations. */
    public static final Colleague MARIEKE = colleague(0x101, "Marieke", "Vos", "regenboog");

    /** Leads De Kleine Beer only. */
    public static final Colleague KARIN = colleague(0x102, "Karin", "Brouwer", "regenboog");

    /** Assists the leader at Zonnestraal. */
    public static final Colleague SORAYA = colleague(0x103, "Soraya", "Ramdin", "regenboog");

    /** Arranges people, groups and accounts for the whole organisation. */
    public static final Colleague WIM = colleague(0x104, "Wim", "Hofstra", "regenboog");

    /** Mentor of ten children in the Kometen, and of Lotte. */
    public static final Colleague SAMIRA = colleague(0x105, "Samira", "Benali", "regenboog");

    /** Mentor in the Kometen with more children than his own warning level; speaks Polish. */
    public static final Colleague DAAN = colleague(0x106, "Daan", "Kowalski", "regenboog");

    /** Mentor in the Kometen; away this week. */
    public static final Colleague RUBEN = colleague(0x107, "Ruben", "Visser", "regenboog");

    /** In the Kometen on Thursday and Friday; was Milan's mentor until September 2025. */
    public static final Colleague JOKE = colleague(0x108, "Joke", "Hendriks", "regenboog");

    /** Mentor in the Kometen; leaves on 27 November 2026. */
    public static final Colleague MIRJAM = colleague(0x109, "Mirjam", "Blom", "regenboog");

    /** Was a mentor in the Kometen; left on 31 July 2025. */
    public static final Colleague OLGA = colleague(0x10a, "Olga", "Dekker", "regenboog");

    /** Mentor at De Kleine Beer, so elsewhere for the children of Zonnestraal. */
    public static final Colleague FATMA = colleague(0x10b, "Fatma", "Yıldız", "regenboog");

    /** Observation runs, with two notes; may until 28 November. */
    public static final Child MILAN = child(0x201, "Milan", "de Wit");

    /** Daan wrote something about her for Samira. */
    public static final Child NOOR = child(0x202, "Noor", "Bakker");

    public static final Child SEM = child(0x203, "Sem", "Asante");

    /** Today a talk with her mother is planned. */
    public static final Child YARA = child(0x204, "Yara", "Haddaoui");

    /** Observation planned in December. */
    public static final Child IDRIS = child(0x205, "Idris", "Bouzid");

    /** Would come today, but does not. */
    public static final Child FENNA = child(0x206, "Fenna", "Postma");

    public static final Child BRAM = child(0x207, "Bram", "Hoekstra");
    public static final Child AALIYAH = child(0x208, "Aaliyah", "Ramdin");
    public static final Child TOBIAS = child(0x209, "Tobias", "Smits");
    public static final Child ZOE = child(0x20a, "Zoë", "van Leeuwen");

    /** All children whose mentor is Samira. */
    public static final List<Child> OF_SAMIRA =
            List.of(MILAN, NOOR, SEM, YARA, IDRIS, FENNA, BRAM, AALIYAH, TOBIAS, ZOE);

    /** Who comes of Samira's children on Tuesday 17 November 2026. */
    public static final List<Child> TODAY_OF_SAMIRA = List.of(MILAN, NOOR, SEM, YARA, IDRIS);

    /** Daan is her mentor. */
    public static final Child OLAF = child(0x20b, "Olaf", "Terpstra");

    /** Starts on 1 December 2026 and has no mentor yet; the parents ask for Polish. */
    public static final Child ZOFIA = child(0x20c, "Zofia", "Wójcik");

    /** Starts on 8 December 2026 and has no mentor yet. */
    public static final Child JAYDEN = child(0x20d, "Jayden", "Pinas");

    /** Goes from Mirjam, who leaves, to Ruben on 30 November 2026; the parents do not know yet. */
    public static final Child PUCK = child(0x20e, "Puck", "Verbeek");

    public static final Child LUUK = child(0x20f, "Luuk", "van den Berg");
    public static final Child ESRA = child(0x210, "Esra", "Demir");
    public static final Child TIJN = child(0x211, "Tijn", "Mulder");

    /** New: here for the third time. */
    public static final Child MILA = child(0x212, "Mila", "Kovalenko");

    public static final Child LIV = child(0x213, "Liv", "Dekker");

    /** Yara's mother. */
    public static final Guardian NADIA = guardian(0x301, "Nadia", "Haddaoui");

    /** Milan's father, who has no custody. */
    public static final Guardian JEROEN = guardian(0x302, "Jeroen", "de Wit");

    /** Was Tobias' foster parent through 31 March 2026. */
    public static final Guardian PETRA = guardian(0x303, "Petra", "Groen");

    /** Learns in the Kometen; Samira is her mentor. */
    public static final Trainee LOTTE = trainee(0x401, "Lotte", "de Graaf", "regenboog");

    /** Came from other work; learns in the Sterren since September. */
    public static final Trainee STEFAN = trainee(0x402, "Stefan", "Kuipers", "regenboog");

    // --- Kinderopvang De Kiezels (BE) -----------------------------------------------------------

    public static final OrganiserId KIEZELS = new OrganiserId(id(2));
    public static final UUID HET_KIEZELTJE = id(0x14);

    /** Els' and Amina's living group. */
    public static final UUID PEUTERS = id(0x25);

    public static final UUID DE_WATERDRUPPEL = id(0x15);

    /** The living group of De Waterdruppel. */
    public static final UUID DRUPPELS = id(0x26);

    /** Leads both locations (verantwoordelijke). */
    public static final Colleague VEERLE = colleague(0x121, "Veerle", "De Smet", "kiezels");

    /** Mentor of Amina and of children. */
    public static final Colleague ELS = colleague(0x122, "Els", "Janssens", "kiezels");

    public static final Colleague FARIDA = colleague(0x123, "Farida", "Azzouzi", "kiezels");
    public static final Colleague JONAS = colleague(0x124, "Jonas", "Maes", "kiezels");

    /** Adult learner since September; Arabic at home. */
    public static final Trainee AMINA = trainee(0x411, "Amina", "Khalil", "kiezels");

    /** Pupil of the seventh year. */
    public static final Trainee LORE = trainee(0x412, "Lore", "Goossens", "kiezels");

    /** Employee in training; counts, and nobody covers the guidance time yet. */
    public static final Trainee KWABENA = trainee(0x413, "Kwabena", "Owusu", "kiezels");

    /** Adult learner who starts on Monday 23 November 2026. */
    public static final Trainee OKSANA = trainee(0x414, "Oksana", "Melnyk", "kiezels");

    /** Finished in June 2026. */
    public static final Trainee YANNICK = trainee(0x415, "Yannick", "Mukendi", "kiezels");

    /** Pupil of the sixth year at De Waterdruppel; in her trial period. */
    public static final Trainee HANNE = trainee(0x416, "Hanne", "Verlinden", "kiezels");

    /** Temporary work experience (artikel 60) at De Waterdruppel; no time for guidance yet. */
    public static final Trainee MEHDI = trainee(0x417, "Mehdi", "Bouazza", "kiezels");

    /** Had what she could already do recognised (EVC) at De Waterdruppel, until May 2026. */
    public static final Trainee GRIET = trainee(0x418, "Griet", "Pauwels", "kiezels");

    /** Adult learner at De Waterdruppel until February 2026; it was ended early. */
    public static final Trainee IVANA = trainee(0x419, "Ivana", "Petrović", "kiezels");

    /** Follows trainees in several workplaces, for both schools. */
    public static final Visitor NELE =
            new Visitor(id(0x503), "Nele", "Aerts", "nele@mentorpunt.example");

    /** Follows trainees of the secondary school. */
    public static final Visitor DIRK =
            new Visitor(id(0x504), "Dirk", "Van Hove", "dirk@mentorpunt.example");

    /** Amina's teacher, by grant. */
    public static final Visitor BART =
            new Visitor(id(0x502), "Bart", "Willems", "bart@spoor.example");

    public static final Child LINA = child(0x221, "Lina", "Peeters");

    /** How the cast is called at work: no other colleague has one of these names. */
    public static final Set<String> NAMES =
            Stream.concat(
                            Stream.of(
                                            MARIEKE, KARIN, SORAYA, WIM, SAMIRA, DAAN, RUBEN, JOKE,
                                            MIRJAM, OLGA, FATMA, VEERLE, ELS, FARIDA, JONAS)
                                    .map(Colleague::givenName),
                            Stream.of(
                                            LOTTE, STEFAN, AMINA, LORE, KWABENA, OKSANA, YANNICK,
                                            HANNE, MEHDI, GRIET, IVANA)
                                    .map(Trainee::givenName))
                    .collect(Collectors.toUnmodifiableSet());

    private Cast() {}

    private static UUID id(long number) {
        return new UUID(0x01933d0a_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    private static Colleague colleague(int number, String given, String surname, String house) {
        return new Colleague(
                id(number),
                id(0x10000 + number),
                given,
                surname,
                Slug.of(given) + "@" + house + ".example");
    }

    private static Child child(int number, String given, String surname) {
        return new Child(id(number), id(0x20000 + number), id(0x30000 + number), given, surname);
    }

    private static Guardian guardian(int number, String given, String surname) {
        return new Guardian(
                id(number),
                id(0x10000 + number),
                given,
                surname,
                Slug.of(given) + "@ouder.example");
    }

    private static Trainee trainee(int number, String given, String surname, String house) {
        return new Trainee(
                id(number),
                id(0x20000 + number),
                id(0x30000 + number),
                id(0x10000 + number),
                given,
                surname,
                Slug.of(given) + "@" + house + ".example");
    }
}

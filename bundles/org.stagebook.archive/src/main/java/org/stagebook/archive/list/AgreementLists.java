package org.stagebook.archive.list;

import java.util.List;
import org.stagebook.archive.list.ListTable.Rows;
import org.stagebook.model.Briefed;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.Facility;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.PreBrief;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;

/** What was agreed before the mix: formats, the mixer's pre-brief, the creative brief, and who and where. */
public record AgreementLists(Production production) {
    private static final String FOLDER = "agreement/";

    /** All tables, also empty ones. */
    public List<ListTable> tables() {
        return List.of(formats(), preBrief(), preBriefTracks(), brief(), questions(), people(), cast(), rooms());
    }

    /** Those that are also printed. */
    public List<ListTable> printed() {
        return List.of(formats(), preBrief(), preBriefTracks(), brief(), questions());
    }

    private ListTable formats() {
        Rows rows = new Rows(
                "Subject",
                "Decision",
                "Decided by",
                "Decided on",
                "Remark",
                "Heard in",
                "Layout",
                "Languages",
                "M&E",
                "Stems");
        for (FormatDecision decision : production.getFormatDecisions()) {
            if (decision.getFormats().isEmpty()) {
                add(rows, decision, "", "", "", "", "");
            }
            for (DeliveryFormat format : decision.getFormats()) {
                add(
                        rows,
                        decision,
                        format.getEnvironment().toString(),
                        Cell.text(format.getLayout()),
                        Cell.text(format.getLanguages()),
                        Cell.text(format.isMusicAndEffects()),
                        Cell.text(format.isStems()));
            }
        }
        return rows.table(FOLDER + "formats.csv", "Decided formats", "Formats that were decided, by whom and when.");
    }

    private static void add(Rows rows, FormatDecision decision, String... format) {
        rows.add(
                decision.getSubject(),
                decision.getDecision(),
                decision.getDecidedBy(),
                decision.getDecidedOn(),
                decision.getRemark(),
                format[0],
                format[1],
                format[2],
                format[3],
                format[4]);
    }

    private ListTable preBrief() {
        Rows rows = new Rows("What", "Asked for");
        PreBrief brief = production.getPreBrief();
        if (brief != null) {
            rows.add("Name", brief.getName());
            rows.add("Mixer", brief.getMixer());
            rows.add("Sample rate Hz", Cell.counted(brief.getSampleRateHz()));
            rows.add("Bit depth", Cell.counted(brief.getBitDepth()));
            rows.add("Handles frames", brief.getHandlesFrames());
            rows.add("Head pop", brief.isHeadPop());
            rows.add("Tail pop", brief.isTailPop());
            rows.add("Files as long as the reel", brief.isFullReel());
            rows.add("Names of files", brief.getNamingTemplate());
            rows.add("Plug-ins", brief.getPlugIns());
            rows.add("Stems", brief.getStems());
            rows.add("Remark", brief.getRemark());
            brief.getColours().forEach(colour -> rows.add("Colour " + colour.getColour(), colour.getMeaning()));
        }
        return rows.table(FOLDER + "pre-brief.csv", "Pre-brief", "What the mixer asked for before the handoff.");
    }

    private ListTable preBriefTracks() {
        Rows rows = new Rows("Track", "Role", "Count", "Layout", "Channel order");
        PreBrief brief = production.getPreBrief();
        if (brief != null) {
            brief.getTracks()
                    .forEach(wish -> rows.add(
                            wish.getName(), wish.getRole(), wish.getCount(), wish.getLayout(), wish.getChannelOrder()));
        }
        return rows.table(FOLDER + "pre-brief-tracks.csv", "Tracks of the pre-brief", "Tracks the mixer asked for.");
    }

    private ListTable brief() {
        Rows rows = new Rows("Of", "Title", "Target", "References", "Must be heard", "May give way");
        add(rows, "Production", production.getTitle(), production);
        for (Reel reel : production.getReels()) {
            add(rows, Cell.text(reel), reel.getName(), reel);
            for (Scene scene : reel.getScenes()) {
                add(rows, Cell.text(reel) + " scene " + Cell.text(scene.getNumber()), scene.getTitle(), scene);
            }
        }
        return rows.table(
                FOLDER + "brief.csv", "Creative brief", "What shall be felt and heard: production, reels and scenes.");
    }

    private static void add(Rows rows, String of, @org.jspecify.annotations.Nullable String title, Briefed briefed) {
        String written = Cell.text(briefed.getIntent())
                + Cell.text(briefed.getReference())
                + Cell.text(briefed.getMustBeHeard())
                + Cell.text(briefed.getMayGiveWay());
        if (!written.isEmpty()) {
            rows.add(
                    of,
                    title,
                    briefed.getIntent(),
                    briefed.getReference(),
                    briefed.getMustBeHeard(),
                    briefed.getMayGiveWay());
        }
    }

    private ListTable questions() {
        Rows rows = new Rows("Of", "Question", "Asked by", "Answer");
        ask(rows, "Production", production);
        for (Reel reel : production.getReels()) {
            ask(rows, Cell.text(reel), reel);
            reel.getScenes()
                    .forEach(scene -> ask(rows, Cell.text(reel) + " scene " + Cell.text(scene.getNumber()), scene));
        }
        return rows.table(
                FOLDER + "questions.csv", "Questions to the brief", "What was asked of the brief, and answered.");
    }

    private static void ask(Rows rows, String of, Briefed briefed) {
        briefed.getBriefQuestions()
                .forEach(question -> rows.add(of, question.getText(), question.getAskedBy(), question.getAnswer()));
    }

    private ListTable people() {
        Rows rows = new Rows("Name", "Organisation", "Roles", "Training", "Engaged on", "E-mail", "Telephone");
        production
                .getPeople()
                .forEach(person -> rows.add(
                        person.getName(),
                        person.getOrganisation(),
                        person.getRoles(),
                        person.getTraining(),
                        person.getEngagedOn(),
                        person.getEmail(),
                        person.getPhone()));
        return rows.table(FOLDER + "people.csv", "People", "Who worked on the sound, and how they were reached.");
    }

    private ListTable cast() {
        Rows rows = new Rows("Character", "Actor", "Number", "Loop group", "Remark");
        production
                .getCast()
                .forEach(member -> rows.add(
                        member.getCharacter(),
                        member.getActor(),
                        member.getNumber(),
                        member.isLoopGroup(),
                        member.getRemark()));
        return rows.table(FOLDER + "cast.csv", "Cast", "Characters and who speaks them.");
    }

    private ListTable rooms() {
        Rows rows = new Rows("Facility", "Location", "Room", "Environment", "Layouts", "Renderer", "Booked on");
        for (Facility facility : production.getFacilities()) {
            facility.getRooms()
                    .forEach(room -> rows.add(
                            facility.getName(),
                            facility.getLocation(),
                            room.getName(),
                            room.getEnvironment(),
                            room.getLayouts(),
                            room.isRenderer(),
                            room.getBookedOn()));
        }
        return rows.table(FOLDER + "rooms.csv", "Rooms", "Facilities and their rooms.");
    }
}

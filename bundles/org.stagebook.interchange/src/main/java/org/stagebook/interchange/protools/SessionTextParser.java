package org.stagebook.interchange.protools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.protools.ParseResult.NotASession;
import org.stagebook.interchange.protools.ParseResult.Session;
import org.stagebook.interchange.text.DecodedText;
import org.stagebook.interchange.text.SourceLine;

/**
 * Reads the bytes of a Pro Tools "Export Session Info as Text" file.
 *
 * <p>Throws nothing whatever the bytes are: either they are such an export, and everything that could not be read of it is
 * named by line, or a sentence says why they are none. Sections may be missing or in any order.
 */
public final class SessionTextParser {

    private final Warnings warnings = new Warnings();
    private final List<SessionFile> files = new ArrayList<>();
    private final List<SessionClip> clips = new ArrayList<>();
    private final List<PlugInUse> plugIns = new ArrayList<>();
    private final List<SessionTrack> tracks = new ArrayList<>();
    private final List<SessionMarker> markers = new ArrayList<>();

    private SessionTextParser() {}

    /** Reads a whole file. */
    public static ParseResult parse(byte[] bytes) {
        return new SessionTextParser().read(DecodedText.of(bytes));
    }

    private ParseResult read(DecodedText decoded) {
        List<SourceLine> lines = SourceLine.split(decoded.text());
        List<SourceLine> preamble = Section.preamble(lines);
        if (!HeaderParser.isExport(preamble)) {
            return new NotASession(new ParseWarning(
                    1,
                    "This is not a Pro Tools session text export: it does not begin with SESSION NAME:."
                            + " Choose File > Export > Session Info as Text in Pro Tools."));
        }
        try {
            decoded.report(warnings);
            HeaderParser head = new HeaderParser(warnings);
            SessionHeader header = head.parse(preamble);
            List<Section> sections = Section.split(lines);
            sections.forEach(section -> read(section, header));
            compareCounts(header, sections);
            checkSigns(header, head.startLine());
            new CutShortCheck(warnings).check(decoded.text(), lines, sections);
            return new Session(new ParsedSession(
                    header, decoded.encoding(), files, clips, plugIns, tracks, markers, warnings.inFileOrder()));
        } catch (UnreadableHeaderException e) {
            return new NotASession(e.asWarning());
        }
    }

    private void read(Section section, SessionHeader header) {
        MediaListParser lists = new MediaListParser(warnings);
        switch (section.kind()) {
            case FILES, ONLINE_FILES -> files.addAll(lists.files(section, true));
            case OFFLINE_FILES -> files.addAll(lists.files(section, false));
            case ONLINE_CLIPS -> clips.addAll(lists.clips(section, true));
            case OFFLINE_CLIPS -> clips.addAll(lists.clips(section, false));
            case PLUG_INS -> plugIns.addAll(lists.plugIns(section));
            case TRACKS -> tracks.addAll(new TrackListingParser(header.timecodeFormat(), warnings).parse(section));
            case MARKERS -> {
                SessionTimeReader times = new SessionTimeReader(header.timecodeFormat());
                markers.addAll(new MarkerListingParser(times, warnings).parse(section));
            }
            case UNKNOWN -> skip(section);
        }
    }

    private void skip(Section section) {
        long filled = section.lines().stream().filter(line -> !line.isBlank()).count();
        warnings.add(
                section.title().number(),
                "The section \"" + section.title().excerpt() + "\" is not known; its " + filled
                        + " lines were skipped.");
    }

    private void checkSigns(SessionHeader header, int startLine) {
        DropFrameSignCheck signs = new DropFrameSignCheck(header.timecodeFormat(), warnings);
        signs.note(header.start(), startLine);
        signs.note(tracks, markers);
        signs.report();
    }

    private void compareCounts(SessionHeader header, List<Section> sections) {
        Set<SectionKind> kinds = sections.stream().map(Section::kind).collect(Collectors.toSet());
        SessionHeader.Counts read = new SessionHeader.Counts(tracks.size(), clips.size(), files.size());
        new CountsCheck(kinds, warnings).compare(header.counts(), read);
    }
}

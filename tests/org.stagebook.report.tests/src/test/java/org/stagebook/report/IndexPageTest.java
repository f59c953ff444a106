package org.stagebook.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.Scene;
import org.stagebook.model.StagebookFactory;
import org.stagebook.testkit.ProductionBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page says what the model holds, all of it and nothing else. It is also left in the build folder. */
class IndexPageTest {
    private static final String ATTACK = "</style><script>alert(1)</script><img src=x onerror='a' \"&\u0007";

    @Test
    void thePageSaysWhatThePackageIsFor() throws IOException {
        EditingSession session = SampleHandoff.session();
        String page = write(new IndexPage(), SampleHandoff.issue(session), session.production(), "index.html");
        assertThat(page)
                .contains("A woman takes the last ferry")
                .contains("Felt before it is heard")
                .contains("Does the band stop when the door closes")
                .contains("not answered")
                .contains("Mains only, said the director")
                .contains("Foley of scene 14 is missing")
                .contains("L C R Ls Rs LFE")
                .contains("href=\"contents/BG/NFY_R1_BG%20%26%20sea.wav\">BG/NFY_R1_BG &amp; sea.wav</a>")
                .contains("5.1 theatrical")
                .contains("The Night Ferry · NFY")
                .contains("This package replaces no earlier one.")
                .contains("The package was not checked before it was built.")
                .contains("stagebook handoff verify .")
                .contains("handoff-acceptance.json");
        assertThat(page.split("class=\"empty\"", -1))
                .as("creative brief and pre-brief")
                .hasSize(3);
    }

    @Test
    void everythingAPackageCanSayIsThere() throws IOException {
        EditingSession session = SampleHandoff.session();
        String page = write(new IndexPage(), RichHandoff.issue(session), session.production(), "index-rich.html");
        assertThat(page)
                .contains(
                        "Alone among people",
                        "The Conversation, for what",
                        "The horn, every time.",
                        "Deck foley, gulls")
                .contains(
                        "Her breath in the ticket hall.",
                        "The city is asleep and she is not.",
                        "The clerk, dry and near.")
                .contains("Is the last shot silent or nearly silent?", "Yes, cleared on 1 March.", "EXT. PIER, NIGHT")
                .contains("Nothing written yet: Reel 1: scene 3; Reel 2 and its scenes.")
                .contains("5.1 theatrical; English, German; M&amp;E", "5.1 feature, Re-recording mixer", "24 bit")
                .contains("{code}_R{reel}_{stem}", "at head and tail", "Foley always apart", "DX, MX, FX")
                .contains("48 kHz, 24-bit PCM", "0:20:14.500", "from 01:00:00:00", "-3.3 dBFS", "silence")
                .contains("41 samples are clipped.", "Ls holds nothing.", "The foley was recorded for the front only.")
                .contains("Foley mixer, Foley, 2026-03-04", "Render the file again.", "Channel Ls", "1 waived, 1 open")
                .contains(
                        "Checked 2026-03-04 16:50 UTC.",
                        "Against the package this one replaces, “R1 design, first pass”.")
                .contains("priority normal → urgent", "Reel 1: must be heard", "− removed", "+ added", "~ changed")
                .contains("since R1 design, first pass");
        assertThat(page).doesNotContain("class=\"empty\"");
        assertThat(page.indexOf("41 samples")).as("open before waived").isLessThan(page.indexOf("Ls holds"));
    }

    @Test
    void anEmptyPackageIsVisiblyEmptyAndSaysWhatBelongsThereOnce() throws IOException {
        EditingSession session = ProductionBuilder.production("Untitled").session();
        String page =
                write(new IndexPage(), SampleHandoff.issueEmpty(session), session.production(), "index-empty.html");
        assertThat(page)
                .contains("No brief has been written. The mixer receives files without context.")
                .contains("What must be heard? What may be thrown away?")
                .contains("Nothing has been written about how the contents are organised.")
                .contains("The production has no cues yet.")
                .contains("None were named by the sender.")
                .contains("The package holds no files.")
                .contains("The mixer has not said what to receive.")
                .contains("No decision about formats is recorded.")
                .contains("The production names nobody.");
        assertThat(page.split("Nobody has written a creative brief", -1)).hasSize(2);
    }

    @Test
    void scenesNobodyWroteAboutAreCountedAndNotListed() throws IOException {
        EditingSession session = SampleHandoff.session();
        HandoffPackage handoff = SampleHandoff.issue(session);
        session.run("Scenes", production -> {
            for (int i = 0; i < 30; i++) {
                Scene scene = StagebookFactory.eINSTANCE.createScene();
                scene.setNumber("S" + i);
                production.getReels().getFirst().getScenes().add(scene);
            }
            production.getReels().getFirst().getScenes().get(7).setIntent("Relief.");
        });
        String page = write(new IndexPage(), handoff, session.production(), "index-scenes.html");
        assertThat(page).contains("Reel 1: 29 scenes; Reel 2.", "Relief.").doesNotContain(">S8<");
        assertThat(page.split("Nothing written yet", -1)).hasSize(3);
    }

    @Test
    void theCueListGivesTimecodeAndFeetAndKeepsRemovedCuesApart() throws IOException {
        EditingSession session = SampleHandoff.session();
        String page = write(new IndexPage(), SampleHandoff.issue(session), session.production(), "index.html");
        assertThat(page)
                .contains("01:00:51:10")
                .contains("77+02")
                .contains("111 cues in 2 reels, 1 removed")
                .contains("Chain &amp; gate &lt;rusty&gt;, off")
                .contains("“Last one tonight. You running from someone?”")
                .contains("Longer tail, please")
                .contains("v12 locked, 2026-02-20");
        int removed = page.indexOf("<h3>Removed</h3>");
        assertThat(page.indexOf("the director wants no steps")).isGreaterThan(removed);
        assertThat(page.indexOf("Her steps on wet steel")).isGreaterThan(removed);
    }

    @Test
    void twoThousandCuesAreAllThereOnceInTheList() throws IOException {
        Production production = SampleProductions.of(2000, 7);
        HandoffPackage handoff = StagebookFactory.eINSTANCE.createHandoffPackage();
        handoff.setName("Everything");
        String page = write(new IndexPage(), handoff, production, "index-2000.html");
        String list = page.substring(page.indexOf("<section id=\"cues\">"));
        assertThat(list.split("<tr>", -1)).hasSizeGreaterThan(2000);
        assertThat(page.length()).as("a page phones can open").isLessThan(4_000_000);
    }

    @Test
    void nothingTypedBecomesMarkupAndNothingIsFetched() throws Exception {
        EditingSession session = SampleHandoff.session();
        HandoffPackage handoff = RichHandoff.issue(session);
        Production attack = HostileTexts.everywhere(session.production(), ATTACK);
        HandoffPackage attacked = HostileTexts.sameIn(attack, handoff, session.production());
        String html = write(new IndexPage(), attacked, attack, "index-attack.html");
        assertThat(attacked.getBrief()).isEqualTo(ATTACK);
        assertThat(html).doesNotContain("<script").doesNotContain("<img").doesNotContain("\u0007");
        assertThat(html.indexOf("</style>")).isEqualTo(html.lastIndexOf("</style>"));
        assertThat(Pattern.compile("<[^>]*\\b(src|on\\w+)=")
                        .matcher(html.replaceAll("\"[^\"]*\"", ""))
                        .find())
                .isFalse();
        assertThat(html).doesNotContain("url(").doesNotContain("@import").doesNotContain("http:");
        assertThat(html).contains("default-src &#39;none&#39;");
        assertThat(links(html)).allMatch(link -> link.matches("#[a-z0-9-]+|[A-Za-z0-9%._~/-]+"), "is relative");
    }

    @Test
    void everyLinkIntoThePageHasItsPlaceAndThePageIsWellFormed() throws Exception {
        EditingSession session = SampleHandoff.session();
        String html = write(new IndexPage(), RichHandoff.issue(session), session.production(), "index-rich.html");
        List<String> ids = attributes(html, "id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(links(html).stream().filter(link -> link.startsWith("#")).map(link -> link.substring(1)))
                .isNotEmpty()
                .allMatch(ids::contains);
    }

    private static List<String> links(String html) throws Exception {
        return attributes(html, "href");
    }

    private static List<String> attributes(String html, String name) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
        NodeList elements = document.getElementsByTagName("*");
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> ((Element) elements.item(i)).getAttribute(name))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Test
    void theJsonSaysTheSame() throws IOException {
        EditingSession session = SampleHandoff.session();
        HandoffPackage handoff = SampleHandoff.issue(session);
        JsonNode cues =
                new ObjectMapper().readTree(write(new CueListJson(), handoff, session.production(), "cues.json"));
        JsonNode horn = find(cues.at("/cueList/reels/0/cues"), "102");
        assertThat(cues.path("format").asText()).isEqualTo("stagebook-cues");
        assertThat(horn.at("/time/start").asText()).isEqualTo("01:00:51:10");
        assertThat(horn.at("/time/startFeet").asText()).isEqualTo("77+02");
        assertThat(horn.at("/time/startSample").asLong()).isEqualTo(86_400L * 2002 + 1234 * 2002L);
        assertThat(horn.at("/category/code").asText()).isEqualTo("design");
        assertThat(cues.at("/cueList/reels/0/removed/0/removalReason").asText()).contains("no steps");

        JsonNode brief =
                new ObjectMapper().readTree(write(new BriefJson(), handoff, session.production(), "brief.json"));
        assertThat(brief.at("/creative/production/name").asText()).isEqualTo("The whole production");
        assertThat(brief.at("/brief/openQuestions/1/answer").asText()).contains("Mains only");
        assertThat(brief.at("/brief/contents/0/role").asText()).isEqualTo("dialogue");
    }

    @Test
    void aCueWithoutAPlaceIsListedLast() throws IOException {
        EditingSession session = SampleHandoff.session();
        HandoffPackage handoff = SampleHandoff.issue(session);
        session.run("Forget", p -> SampleHandoff.find(p, "101").setRange(null));
        JsonNode cues =
                new ObjectMapper().readTree(write(new CueListJson(), handoff, session.production(), "unplaced.json"));
        JsonNode list = cues.at("/cueList/reels/0/cues");
        assertThat(list.get(list.size() - 1).path("number").asText()).isEqualTo("101");
        assertThat(list.get(list.size() - 1).path("time").isNull()).isTrue();
        assertThat(write(new IndexPage(), handoff, session.production(), "unplaced.html"))
                .contains("Harbour at night");
    }

    private static JsonNode find(JsonNode cues, String number) {
        for (JsonNode cue : cues) {
            if (cue.path("number").asText().equals(number)) {
                return cue;
            }
        }
        throw new AssertionError("no cue " + number);
    }

    private static String write(PackageDocument document, HandoffPackage handoff, Production production, String name)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(handoff, production, out);
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.write(folder.resolve(name), out.toByteArray());
        return out.toString(UTF_8);
    }
}

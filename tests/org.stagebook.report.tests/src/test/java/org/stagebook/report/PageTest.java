package org.stagebook.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;
import org.stagebook.testkit.ProductionBuilder;

/** The pages say what the model holds, and nothing typed into it becomes markup. Each page is also left in the build folder. */
class PageTest {
    private static final String ATTACK = "</style><script>alert(1)</script><img src=x onerror='a' \"&\u0007";

    @Test
    void theBriefSaysWhatMatters() throws IOException {
        EditingSession session = SampleHandoff.session();
        String page = write(new BriefPage(), SampleHandoff.issue(session), session.production(), "brief.html");
        assertThat(page)
                .contains("A woman takes the last ferry")
                .contains("Felt before it is heard")
                .contains("Does the band stop when the door closes")
                .contains("not answered")
                .contains("Mains only, said the director")
                .contains("Foley of scene 14 is missing")
                .contains("L C R Ls Rs LFE")
                .contains("NFY_R1_BG &amp; sea.wav")
                .contains("5.1 theatrical")
                .contains("The Night Ferry · NFY")
                .doesNotContain("class=\"empty\"");
    }

    @Test
    void anEmptyBriefIsVisiblyEmptyAndSaysWhatBelongsThere() throws IOException {
        EditingSession session = ProductionBuilder.production("Untitled").session();
        String page =
                write(new BriefPage(), SampleHandoff.issueEmpty(session), session.production(), "brief-empty.html");
        assertThat(page)
                .contains("No brief has been written. The mixer receives files without context.")
                .contains("What must be heard? What may be thrown away?")
                .contains("Nothing has been written about how the contents are organised.")
                .contains("The production has no cues yet.")
                .contains("None were named by the sender.");
    }

    @Test
    void theCueListGivesTimecodeAndFeetAndKeepsRemovedCuesApart() throws IOException {
        EditingSession session = SampleHandoff.session();
        String page = write(new CueListPage(), SampleHandoff.issue(session), session.production(), "cues.html");
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
    void nothingTypedBecomesMarkupAndNothingIsFetched() throws IOException {
        Production production = SampleHandoff.builder().build();
        HandoffPackage handoff = StagebookFactory.eINSTANCE.createHandoffPackage();
        production.setTitle(ATTACK);
        handoff.setName(ATTACK);
        handoff.setBrief(ATTACK);
        handoff.getKnownProblems().add(ATTACK);
        production.getCategories().getFirst().setColour("red;}</style><script>");
        SampleHandoff.find(production, "102").setDescription(ATTACK);
        SampleHandoff.find(production, "106").setRemovalReason(ATTACK);
        for (PackageDocument page : new PackageDocument[] {new BriefPage(), new CueListPage()}) {
            String html = write(page, handoff, production, "attack-" + page.fileName());
            assertThat(html).doesNotContain("<script").doesNotContain("<img").doesNotContain("\u0007");
            assertThat(html.indexOf("</style>")).isEqualTo(html.lastIndexOf("</style>"));
            String tags = html.replaceAll("\"[^\"]*\"", "");
            assertThat(Pattern.compile("<[^>]*\\b(src|href|on\\w+)=")
                            .matcher(tags)
                            .find())
                    .isFalse();
            assertThat(html).doesNotContain("url(").doesNotContain("@import").doesNotContain("http:");
            assertThat(html).contains("default-src &#39;none&#39;");
        }
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
        assertThat(write(new CueListPage(), handoff, session.production(), "unplaced.html"))
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

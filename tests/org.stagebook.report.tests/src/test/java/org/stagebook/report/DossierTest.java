package org.stagebook.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.model.Finding;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.Scene;
import org.stagebook.model.StagebookFactory;
import org.stagebook.testkit.ProductionBuilder;

/** The dossier says what the page says, page by page, and the same package gives the same bytes. */
class DossierTest {

    @Test
    void everythingAPackageCanSayIsOnPaper() throws IOException {
        EditingSession session = SampleHandoff.session();
        List<String> pages = pages(RichHandoff.issue(session), session.production(), "dossier.pdf");
        assertThat(joined(pages))
                .contains("A woman takes the last ferry", "Alone among people", "The city is asleep and she is not.")
                .contains("Is the last shot silent or nearly silent?", "Mains only, said the director", "not answered")
                .contains("Foley of scene 14 is missing", "41 samples are clipped.", "recorded for the")
                .contains("5.1 feature, Re-recording mixer", "picture start to the end of the reel", "5.1 theatrical")
                .contains("DX/NFY_R1_DX.wav", "0:20:14.500", "-3.3 dBFS", "silence", "priority normal → urgent")
                .contains("Ferry horn, first time", "01:00:51:10", "77+02", "the director wants no")
                .contains("Nothing written yet: Reel 1: scene 3; Reel 2 and its scenes.");
    }

    @Test
    void everyPageNamesProductionPackageCutDateAndCount() throws IOException {
        EditingSession session = SampleHandoff.session();
        List<String> pages = pages(RichHandoff.issue(session), session.production(), "dossier.pdf");
        assertThat(pages).hasSizeGreaterThan(4);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("The Night Ferry (NFY)", "R1–R2 design to mix", "cut v12 locked", "2026-03-04")
                    .contains("page " + (i + 1) + " of " + pages.size());
        }
    }

    @Test
    void anEmptyPackageIsOnePageThatSaysSo() throws IOException {
        EditingSession session = ProductionBuilder.production("Untitled").session();
        List<String> pages = pages(SampleHandoff.issueEmpty(session), session.production(), "dossier-empty.pdf");
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst())
                .contains("No brief has been written.", "Nobody has written a creative brief", "holds no files")
                .contains("replaces no earlier one", "not checked before it was built", "no cues yet");
    }

    @Test
    void twoThousandCuesAreAllOnPaper() throws IOException {
        HandoffPackage handoff = StagebookFactory.eINSTANCE.createHandoffPackage();
        handoff.setName("Everything");
        Production production = SampleProductions.of(2000, 7);
        String text = joined(pages(handoff, production, "dossier-2000.pdf"));
        assertThat(production.getReels().getFirst().getCues())
                .allSatisfy(cue -> assertThat(text).contains(cue.getNumber()));
    }

    @Test
    void theSamePackageGivesTheSameBytes() throws IOException {
        for (PackageDocument document : HandoffDocuments.standard()) {
            EditingSession one = SampleHandoff.session();
            EditingSession other = SampleHandoff.session();
            HandoffPackage first = RichHandoff.issue(one);
            HandoffPackage second = RichHandoff.issue(other);
            assertThat(bytes(document, second, other.production()))
                    .as(document.fileName())
                    .isEqualTo(bytes(document, first, one.production()));
        }
    }

    @Test
    void textsFromRightToLeftVeryLongAndHostileArePrinted() throws IOException {
        for (String text : List.of("שלום עולם ".repeat(9), "x".repeat(200), "<b>\u0007\uD800</b>")) {
            EditingSession session = SampleHandoff.session();
            HandoffPackage handoff = RichHandoff.issue(session);
            Production odd = HostileTexts.everywhere(session.production(), text);
            HandoffPackage filled = HostileTexts.sameIn(odd, handoff, session.production());
            assertThat(pages(filled, odd, "dossier-odd.pdf")).isNotEmpty();
            String page = new String(bytes(new IndexPage(), filled, odd), UTF_8);
            assertThat(page).contains(text.strip().replaceAll("[<\u0007\uD800].*", ""));
        }
    }

    @Test
    void aLongCreativeBriefFillsItsPages() throws IOException {
        EditingSession session = SampleHandoff.session();
        HandoffPackage handoff = RichHandoff.issue(session);
        int before = pages(handoff, session.production(), "dossier.pdf").size();
        session.run("Write", production -> {
            for (int i = 0; i < 40; i++) {
                Scene scene = StagebookFactory.eINSTANCE.createScene();
                scene.setNumber("S" + i);
                scene.setIntent("Relief.");
                production.getReels().getFirst().getScenes().add(scene);
            }
        });
        assertThat(pages(handoff, session.production(), "dossier-scenes.pdf")).hasSizeLessThan(before + 4);
    }

    @Test
    void whatIsFoundInManyFilesIsToldOnce() throws IOException {
        EditingSession session = SampleHandoff.session();
        HandoffPackage handoff = RichHandoff.issue(session);
        session.run("Find again", production -> {
            for (String file : List.of("contents/BG/one.wav", "contents/BG/two.wav")) {
                Finding again = EcoreUtil.copy(handoff.getFindings().get(1));
                again.setSubject(file);
                handoff.getFindings().add(again);
            }
        });
        String page = new String(bytes(new IndexPage(), handoff, session.production()), UTF_8);
        assertThat(page).contains("BG/one.wav, 02:06:00:00", "BG/two.wav", "3 open, 1 waived");
        assertThat(page.split("41 samples are clipped", -1)).hasSize(2);
        String paper = joined(pages(handoff, session.production(), "dossier-found.pdf"));
        assertThat(paper).contains("BG/one.wav", "BG/two.wav");
        assertThat(paper.split("41 samples are clipped", -1)).hasSize(2);
    }

    @Test
    void aTextLongerThanAPageIsPrintedWhole() throws IOException {
        EditingSession session = SampleHandoff.session();
        HandoffPackage handoff = RichHandoff.issue(session);
        session.run("Go on and on", production -> {
            handoff.setBrief("word ".repeat(4000) + "and the last.");
            handoff.getFindings().getFirst().setWhy("reason ".repeat(4000) + "and the end.");
            SampleHandoff.find(production, "102").setIntent("x".repeat(3000));
        });
        assertThat(joined(pages(handoff, session.production(), "dossier-long.pdf")))
                .contains("and the last.", "and the end.");
    }

    @Test
    void theCuesAreATableForAnyProgram() throws IOException {
        EditingSession session = SampleHandoff.session();
        String table = new String(bytes(new CueTable(), RichHandoff.issue(session), session.production()), UTF_8);
        assertThat(table).startsWith("Reel,Scene,Scene title,Scene intent,Scene reference,Number,Category");
        assertThat(table).contains("01:00:51:10", "Ferry horn, first time", "EXT. PIER, NIGHT");
        assertThat(table.split("\r\n", -1)).hasSizeGreaterThan(111);
    }

    private static String joined(List<String> pages) {
        return String.join(" ", pages).replaceAll("\\s+", " ");
    }

    private static List<String> pages(HandoffPackage handoff, Production production, String name) throws IOException {
        byte[] bytes = bytes(new DossierPdf(), handoff, production);
        Files.write(Files.createDirectories(Path.of("target", "pages")).resolve(name), bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private static byte[] bytes(PackageDocument document, HandoffPackage handoff, Production production)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(handoff, production, out);
        return out.toByteArray();
    }
}

package org.stagebook.handoff.mhl;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;

/** Reads and writes {@code ascmhl_chain.xml} (schema {@code ASCMHLDirectory}). */
final class ChainFile {
    private static final String NAMESPACE = "urn:ASC:MHL:DIRECTORY:v2.0";

    private ChainFile() {}

    static Chain read(InputStream in, String what) throws MhlException {
        try (XmlCursor xml = new XmlCursor(in, what)) {
            xml.enterRoot(NAMESPACE, "ascmhldirectory");
            List<Chain.Link> links = new ArrayList<>();
            while (xml.nextChild()) {
                if (xml.name().equals("hashlist")) {
                    links.add(link(xml));
                } else {
                    xml.skip();
                }
            }
            return new Chain(links);
        }
    }

    private static Chain.Link link(XmlCursor xml) throws MhlException {
        String number = xml.attribute("sequencenr").map(String::strip).orElse("");
        if (!number.matches("\\d{1,9}")) {
            throw xml.refused("has a generation without a number");
        }
        String fileName = "";
        String c4 = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "path" -> fileName = ManifestName.requirePlain(xml, xml.text());
                case "c4" -> c4 = xml.text();
                default -> xml.skip();
            }
        }
        try {
            return new Chain.Link(Integer.parseInt(number), fileName, new HashValue(HashAlgorithm.C4, c4));
        } catch (IllegalArgumentException e) {
            throw xml.refused("has a wrong hash for generation " + number + ": " + e.getMessage());
        }
    }

    static void write(Chain chain, OutputStream out) throws IOException {
        XmlWriter.document(
                out,
                xml -> xml.element("ascmhldirectory", Map.of("xmlns", NAMESPACE), x -> {
                    for (Chain.Link link : chain.links()) {
                        Map<String, String> number = Map.of("sequencenr", Integer.toString(link.sequenceNumber()));
                        xml.element("hashlist", number, h -> {
                            xml.text("path", Map.of(), link.fileName());
                            xml.text("c4", Map.of(), link.c4().text());
                        });
                    }
                }));
    }
}

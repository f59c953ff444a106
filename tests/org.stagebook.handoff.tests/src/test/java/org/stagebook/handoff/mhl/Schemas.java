package org.stagebook.handoff.mhl;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The public schemas of ASC MHL v2.0, loaded without a network: the import's address is passed over. */
public final class Schemas {
    private Schemas() {}

    public static void validateManifest(Path manifest) throws IOException {
        validate(
                manifest, new StreamSource(Corpus.ascMhl().resolve("ASCMHL.xsd").toFile()));
    }

    public static void validateChain(Path chain) throws IOException {
        String directory = Files.readString(Corpus.ascMhl().resolve("ASCMHLDirectory.xsd"))
                .replaceAll("schemaLocation=\"[^\"]*\"", "");
        validate(
                chain,
                new StreamSource(Corpus.ascMhl().resolve("ASCMHL.xsd").toFile()),
                new StreamSource(new StringReader(directory)));
    }

    private static void validate(Path file, Source... sources) throws IOException {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            Schema schema = factory.newSchema(sources);
            schema.newValidator().validate(new StreamSource(file.toFile()));
        } catch (SAXException e) {
            throw new AssertionError(file.getFileName() + " is not valid: " + e.getMessage(), e);
        }
    }
}

package org.stagebook.model.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Files as XML documents, for the migrations; a document type is refused, so nothing outside the file is read. */
final class XmlDocuments {
    private XmlDocuments() {}

    static Document parse(String name, byte[] content) throws ProductionStoreException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // the default prints; a fatal error is thrown all the same
            return builder.parse(new ByteArrayInputStream(content));
        } catch (SAXParseException e) {
            throw DamagedFile.of(name, e.getLineNumber(), e.getColumnNumber(), e);
        } catch (SAXException | IOException e) {
            throw DamagedFile.of(name, 0, 0, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this Java cannot refuse document types.", e);
        }
    }

    static byte[] toBytes(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException("A migrated file could not be written to memory.", e);
        }
        return bytes.toByteArray();
    }
}

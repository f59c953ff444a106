/** Tests in the running workbench, with real windows, keys and mouse. */
package org.stagebook.app.tests;

/**
 * What every template, bundle and page of the house keeps to; each rule with a culprit it catches.
 */
@NullMarked
package org.houvast.ui.conventions;

import org.jspecify.annotations.NullMarked;

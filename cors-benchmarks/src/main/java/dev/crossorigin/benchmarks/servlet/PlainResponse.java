// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.servlet;

import dev.crossorigin.benchmarks.peer.Nothing;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A response that keeps its status and its headers, and forgets its body. */
final class PlainResponse extends HttpServletResponseWrapper {

  private static final HttpServletResponse NOTHING = Nothing.of(HttpServletResponse.class);

  private final List<String> namesAndValues = new ArrayList<>(16);
  private int status = 200;

  PlainResponse() {
    super(NOTHING);
  }

  @Override
  public void setStatus(int sc) {
    status = sc;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void addHeader(String name, String value) {
    namesAndValues.add(name);
    namesAndValues.add(value);
  }

  @Override
  public void setHeader(String name, String value) {
    int present = indexOf(name, 0);
    if (present < 0) {
      addHeader(name, value);
    } else {
      namesAndValues.set(present + 1, value);
    }
  }

  @Override
  public @Nullable String getHeader(String name) {
    int present = indexOf(name, 0);
    return present < 0 ? null : namesAndValues.get(present + 1);
  }

  @Override
  public Collection<String> getHeaders(String name) {
    List<String> values = new ArrayList<>(2);
    for (int i = indexOf(name, 0); i >= 0; i = indexOf(name, i + 2)) {
      values.add(namesAndValues.get(i + 1));
    }
    return values;
  }

  @Override
  public Collection<String> getHeaderNames() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < namesAndValues.size(); i += 2) {
      names.add(namesAndValues.get(i));
    }
    return names;
  }

  @Override
  public boolean containsHeader(String name) {
    return indexOf(name, 0) >= 0;
  }

  @Override
  public void setContentType(String type) {
    setHeader("Content-Type", type);
  }

  @Override
  public @Nullable String getContentType() {
    return getHeader("Content-Type");
  }

  @Override
  public @Nullable String getCharacterEncoding() {
    return null;
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void resetBuffer() {}

  @Override
  public void flushBuffer() {}

  @Override
  public PrintWriter getWriter() {
    return new PrintWriter(Writer.nullWriter());
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return Discarding.STREAM;
  }

  private int indexOf(String name, int from) {
    for (int i = from; i < namesAndValues.size(); i += 2) {
      if (namesAndValues.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  private static final class Discarding extends ServletOutputStream {

    static final ServletOutputStream STREAM = new Discarding();

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {}

    @Override
    public void write(int b) {}

    @Override
    public void write(byte[] bytes, int offset, int length) {}
  }
}

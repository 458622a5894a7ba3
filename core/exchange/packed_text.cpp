// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packed_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <zlib.h>

#include <algorithm>
#include <array>

namespace penstock::exchange {

using model::Code;

namespace {

constexpr uInt kChunkBytes = 1U << 16;

QString text(const char *source)
{
    return QCoreApplication::translate("PackedText", source);
}

tl::unexpected<model::Problem> tooLarge(qsizetype size, qsizetype most)
{
    return model::fault(Code::TooLarge, {QLocale().formattedDataSize(size), QLocale().formattedDataSize(most)});
}

/// An inflating stream that is closed in any case.
class Inflater
{
public:
    Inflater() { m_isOpen = inflateInit(&m_stream) == Z_OK; }
    ~Inflater()
    {
        if (m_isOpen) {
            inflateEnd(&m_stream);
        }
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] z_stream &stream() { return m_stream; }

private:
    z_stream m_stream{};
    bool m_isOpen = false;
};

} // namespace

QString packText(const QByteArray &bytes)
{
    // qCompress() puts the length before the stream.
    return QString::fromLatin1(qCompress(bytes).mid(4).toBase64());
}

model::Expected<QByteArray> unpackText(const QString &packed, qsizetype mostPacked, qsizetype mostBytes)
{
    if (packed.size() > mostPacked) {
        return tooLarge(packed.size(), mostPacked);
    }
    auto decoded = QByteArray::fromBase64Encoding(packed.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return model::fault(Code::Damaged, {text(QT_TRANSLATE_NOOP("PackedText", "the stored text is no base64"))});
    }
    QByteArray &source = *decoded;
    Inflater inflater;
    z_stream &stream = inflater.stream();
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    QByteArray bytes;
    std::array<char, kChunkBytes> chunk{};
    int state = inflater.isOpen() ? Z_OK : Z_MEM_ERROR;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = kChunkBytes;
        state = inflate(&stream, Z_NO_FLUSH);
        const auto count = static_cast<qsizetype>(kChunkBytes - stream.avail_out);
        if (bytes.size() + count > mostBytes) {
            return tooLarge(bytes.size() + count, mostBytes);
        }
        bytes.append(chunk.data(), count);
    }
    if (state != Z_STREAM_END || stream.avail_in != 0) {
        return model::fault(Code::Damaged,
                            {text(QT_TRANSLATE_NOOP("PackedText", "the stored text cannot be unpacked"))});
    }
    return bytes;
}

} // namespace penstock::exchange
